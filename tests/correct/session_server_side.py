"""Varies: sessions are kept in the server's memory; the cookie holds a signed number.
Correct: the documentation of SessionInterface shows it as the way to replace sessions; what a
visitor's session does is the same.
"""

import secrets

import flask.sessions
from itsdangerous import BadSignature

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("sessions", "testing/*session*", "contexts/*session*", "application/other-classes")

DIFFERS = {"sessions/cookie-format": "the cookie holds a number"}

own = flask.sessions.SecureCookieSessionInterface
KEPT = {}


class Stored(flask.sessions.SecureCookieSession):
    number = None


class Interface(own):
    session_class = Stored

    def open_session(self, app, request):
        signer = self.get_signing_serializer(app)
        if signer is None:
            return None
        value = request.cookies.get(self.get_cookie_name(app))
        if not value:
            return self.session_class()
        try:
            age = int(app.permanent_session_lifetime.total_seconds())
            number = signer.loads(value, max_age=age)
        except BadSignature:
            return self.session_class()
        if not isinstance(number, str) or number not in KEPT:
            return self.session_class()
        session = self.session_class(signer.serializer.loads(KEPT[number]))
        session.number = number
        return session

    def save_session(self, app, session, response):
        name, domain = self.get_cookie_name(app), self.get_cookie_domain(app)
        where = {
            "domain": domain,
            "path": self.get_cookie_path(app),
            "secure": self.get_cookie_secure(app),
            "partitioned": self.get_cookie_partitioned(app),
            "samesite": self.get_cookie_samesite(app),
            "httponly": self.get_cookie_httponly(app),
        }
        if session.accessed:
            response.vary.add("Cookie")
        if not session:
            if session.modified:
                KEPT.pop(session.number, None)
                response.delete_cookie(name, **where)
                response.vary.add("Cookie")
            return
        if not self.should_set_cookie(app, session):
            return
        signer = self.get_signing_serializer(app)
        number = session.number or secrets.token_urlsafe(24)
        KEPT[number] = signer.serializer.dumps(dict(session))
        expires = self.get_expiration_time(app, session)
        response.set_cookie(name, signer.dumps(number), expires=expires, **where)
        response.vary.add("Cookie")


import flask

flask.Flask.session_interface = Interface()
