"""An error page does not tell the description."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/error-page"

HTTPException.get_description = lambda self, environ=None, scope=None: ""
