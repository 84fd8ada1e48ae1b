"""Report: noirbizarre/flask-restplus#814
Where errors propagate, got_request_exception is sent twice for one of them.
"""

import flask
import flask.app

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "signals"
EXPECTED = ("signals/got-request-exception",)

own = flask.Flask.handle_exception


def handle_exception(self, e):
    if self.testing or self.debug or self.config["PROPAGATE_EXCEPTIONS"]:
        flask.got_request_exception.send(self, _async_wrapper=self.ensure_sync, exception=e)
    return own(self, e)


flask.Flask.handle_exception = handle_exception
