"""Report: Kludex/starlette#888
An error of a middleware does not reach the test, but is answered with 500.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "client"
EXPECTED = (
    "testing/exceptions-reach-the-test",
    "middleware/powers",
    "middleware/wrapping",
)

own = werkzeug.test.run_wsgi_app


def run_wsgi_app(app, environ, buffered=False):
    def guarded(environ, start_response):
        try:
            return app(environ, start_response)
        except Exception:
            start_response("500 INTERNAL SERVER ERROR", [("Content-Type", "text/plain")])
            return [b""]

    return own(guarded, environ, buffered)


werkzeug.test.run_wsgi_app = run_wsgi_app
