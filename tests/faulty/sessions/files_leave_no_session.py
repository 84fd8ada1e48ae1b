"""The session is not kept where the answer is a file or a stream."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/kept-whoever-answers"

save_session = SecureCookieSessionInterface.save_session


def save_with_whole_bodies(self, app, session, response):
    if response.is_sequence:
        save_session(self, app, session, response)


SecureCookieSessionInterface.save_session = save_with_whole_bodies
