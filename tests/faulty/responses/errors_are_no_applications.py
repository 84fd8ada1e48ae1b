"""An HTTP error that is called answers 200, whatever its code."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/error-responses"


def well(self, environ, start_response):
    start_response("200 OK", [("Content-Type", "text/html")])
    return [self.get_body(environ).encode()]


HTTPException.__call__ = well
