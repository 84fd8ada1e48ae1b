"""Cookies are signed under another salt than the documented one."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SecureCookieSessionInterface

BREAKS = "sessions/cookie-format"

SecureCookieSessionInterface.salt = "session"
