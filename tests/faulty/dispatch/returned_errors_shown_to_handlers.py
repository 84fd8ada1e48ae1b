"""An HTTP exception that a view returns is shown to error handlers."""

from werkzeug.exceptions import HTTPException

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/http-exception-returned"

dispatch_request = Flask.dispatch_request


def dispatch(self):
    rv = dispatch_request(self)
    if isinstance(rv, HTTPException):
        raise rv
    return rv


Flask.dispatch_request = dispatch
