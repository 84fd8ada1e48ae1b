"""Varies: Sentry's SDK instruments Flask, and sends nothing.
Correct: it is used as its documentation says, without a DSN's server.
"""

import sentry_sdk
from sentry_sdk.integrations.flask import FlaskIntegration

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "sessions",
    "templates",
    "wsgi",
    "async",
)

sentry_sdk.init(
    dsn="http://key@localhost/1",
    integrations=[FlaskIntegration()],
    transport=lambda event: None,
    traces_sample_rate=1.0,
)
