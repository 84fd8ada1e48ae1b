"""A session interface that is set on the application has no effect: the cookie keeps the data."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/kept-in-redis"

COOKIES = SecureCookieSessionInterface()


def ignore(app, interface):
    """Take the assignment and forget it."""


Flask.session_interface = property(lambda app: COOKIES, ignore)
