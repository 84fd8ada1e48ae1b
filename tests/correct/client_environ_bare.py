"""Varies: the environ that the test client makes has the keys of PEP 3333, and no others but the
request's headers.
Correct: PEP 3333, "environ Variables", lists what an environ must have.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "testing",
    "requests",
)

own = werkzeug.test.run_wsgi_app


def run_wsgi_app(app, environ, buffered=False):
    environ = {
        k: v for k, v in environ.items() if k not in ("REQUEST_URI", "RAW_URI", "SERVER_SOFTWARE")
    }
    return own(app, environ, buffered)


werkzeug.test.run_wsgi_app = run_wsgi_app
