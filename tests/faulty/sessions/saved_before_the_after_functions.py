"""The session is saved before the functions that run after the request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.globals import request_ctx
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/changed-everywhere"

process = Flask.process_response


class Saved(SecureCookieSessionInterface):
    def save_session(self, app, session, response):
        pass


def save_first(self, response):
    interface, session = self.session_interface, request_ctx.opened_session
    if not interface.is_null_session(session):
        interface.save_session(self, session, response)
    self.session_interface = Saved()
    try:
        return process(self, response)
    finally:
        self.session_interface = interface


Flask.process_response = save_first
