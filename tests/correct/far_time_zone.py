"""Varies: the machine's time zone is nine and a half hours away.
Correct: dates of HTTP and of cookies are in GMT wherever a site runs.
"""

import os
import time

os.environ["TZ"] = "ACST-9:30"
time.tzset()

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/set-cookie",
    "responses/header-attributes",
    "responses/make-conditional",
    "responses/json-values",
    "sessions/permanent*",
    "sessions/value-types",
    "sessions/cookie-age",
    "requests/conditional-headers",
    "application/conditional-files",
    "middleware/shared-data",
)
