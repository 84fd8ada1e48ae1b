"""Report: pallets/flask#4645
The time at which a permanent session expires has no zone.
"""

from changed import change
from flask.sessions import SessionInterface

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "sessions"
EXPECTED = ("sessions/permanent-lifetime", "sessions/interface")

change(SessionInterface.get_expiration_time, {"datetime.now(timezone.utc)": "datetime.now()"})
