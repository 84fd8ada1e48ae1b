"""Varies: there are HTTP errors for all codes that are registered, and `abort` knows them.
Correct: RFC 9110 16.2.1 and the registry of status codes; releases of Werkzeug add some from time
to time.
"""

import http

import werkzeug.exceptions
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("dispatch", "responses", "blueprints", "routing", "application")

known = werkzeug.exceptions.default_exceptions
for status in http.HTTPStatus:
    if status >= 400 and status.value not in known:
        name = status.name.title().replace("_", "")
        told = {"code": status.value, "description": status.description or status.phrase}
        known[status.value] = type(name, (HTTPException,), told)
        setattr(werkzeug.exceptions, name, known[status.value])
