"""Varies: the router redirects with 307.
Correct: RFC 9110 15.4.8: it keeps method and body as 308 does; the documentation says that Flask
redirects, and no code.
"""

import werkzeug.routing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/*redirect*",
    "routing/*slash*",
    "routing/alias",
    "url-map/request-redirect",
    "testing/*redirect*",
    "dispatch/http-*",
)

werkzeug.routing.RequestRedirect.code = 307
