"""Varies: what is long of a session goes on in a second cookie.
Correct: the documentation promises what is in the session; browsers keep some 4,000 bytes a cookie.
"""

import flask
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "testing", "blueprints", "dispatch")

LONG = 200


class Joined:
    """A request whose cookie has its second part behind it."""

    def __init__(self, request, name):
        sent = dict(request.cookies)
        if name in sent:
            sent[name] += sent.get(f"{name}.2", "")
        self.cookies = sent


class Split:
    """A response that sets two cookies for one that is long."""

    def __init__(self, response, name):
        self.response, self.name = response, name

    def set_cookie(self, name, value, **options):
        self.response.set_cookie(name, value[:LONG], **options)
        self.response.set_cookie(f"{name}.2", value[LONG:], **options)

    def delete_cookie(self, name, **options):
        self.response.delete_cookie(name, **options)
        self.response.delete_cookie(f"{name}.2", **options)

    def __getattr__(self, name):
        return getattr(self.response, name)


class Interface(SecureCookieSessionInterface):
    def open_session(self, app, request):
        return super().open_session(app, Joined(request, self.get_cookie_name(app)))

    def save_session(self, app, session, response):
        super().save_session(app, session, Split(response, self.get_cookie_name(app)))


flask.Flask.session_interface = Interface()
