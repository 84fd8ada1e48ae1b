"""The session is saved before the functions that run after the request."""

from flask_adapters.reference import adapter as adapter

BREAKS = "sessions/changed-everywhere"


class Saved(SecureCookieSessionInterface):
    def save_session(self, app, session, response):
        pass


process = Flask.process_response


def save_first(self, response):
    context = request_ctx._get_current_object()
    if not self.session_interface.is_null_session(context.opened_session):
        self.session_interface.save_session(self, context.opened_session, response)
    interface, self.session_interface = self.session_interface, Saved()
    try:
        return process(self, response)
    finally:
        self.session_interface = interface


Flask.process_response = save_first
