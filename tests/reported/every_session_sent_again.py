"""Report: maxcountryman/flask-login#684
A session that is not permanent is sent again with every answer.
"""

from changed import change
from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "sessions"
EXPECTED = ("sessions/refresh-each-request", "sessions/sent-when-changed")

change(
    SessionInterface.should_set_cookie,
    {'session.permanent and app.config["SESSION': 'app.config["SESSION'},
)
