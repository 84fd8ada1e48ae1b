"""Debug mode traps every bad request, not missing keys alone."""

from werkzeug.exceptions import BadRequest

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/trap-bad-requests"

trap_http_exception = Flask.trap_http_exception


def trap(self, e):
    unset = self.config["TRAP_BAD_REQUEST_ERRORS"] is None
    return trap_http_exception(self, e) or (unset and self.debug and isinstance(e, BadRequest))


Flask.trap_http_exception = trap
