"""Report: pallets/flask#2317
Where the session was read, what the view names in Vary is replaced.
"""

from changed import change
from flask.sessions import SecureCookieSessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "sessions"
EXPECTED = ("sessions/vary",)

change(
    SecureCookieSessionInterface.save_session,
    {
        'if session.accessed:\n        response.vary.add("Cookie")': "if session.accessed:\n"
        '        response.vary = "Cookie"'
    },
)
