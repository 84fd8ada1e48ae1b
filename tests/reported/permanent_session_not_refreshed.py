"""Report: matomo-org/matomo#13554
The lifetime of a permanent session is not renewed by requests that do not change it.
"""

from changed import change
from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "sessions"
EXPECTED = ("sessions/refresh-each-request",)

change(
    SessionInterface.should_set_cookie,
    {'session.permanent and app.config["SESSION_REFRESH_EACH_REQUEST"]': "False"},
)
