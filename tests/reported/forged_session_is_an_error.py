"""Report: Kludex/starlette#1264
A session cookie whose signature is wrong is a server error.
"""

from changed import change
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "sessions"
EXPECTED = ("sessions/forged-cookies",)

change(
    SecureCookieSessionInterface.open_session, {"except BadSignature:": "except ZeroDivisionError:"}
)
