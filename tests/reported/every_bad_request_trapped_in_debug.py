"""Report: pallets/flask#2735
In debug mode abort(400) ends in the debugger, as a missing form key does.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = ("dispatch/trap-bad-requests", "dispatch/missing-key")

change(App.trap_http_exception, {"isinstance(e, BadRequestKeyError)": "isinstance(e, BadRequest)"})
