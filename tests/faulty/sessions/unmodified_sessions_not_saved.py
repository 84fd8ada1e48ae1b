"""The session interface is asked to save modified sessions only."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import active_request

BREAKS = "sessions/interface"

process_response = Flask.process_response


def process(self, response):
    context = active_request.get()
    session = context.opened_session
    if session is not None and not session.modified:
        context.opened_session = self.session_interface.make_null_session(self)
    return process_response(self, response)


Flask.process_response = process
