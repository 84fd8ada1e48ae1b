"""Report: pallets/itsdangerous#126
A session that was signed in the future is taken.
"""

from changed import change
from itsdangerous import TimestampSigner

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "sessions"
EXPECTED = ("sessions/cookie-from-the-future",)

change(TimestampSigner.unsign, {"if age < 0:": "if False:"})
