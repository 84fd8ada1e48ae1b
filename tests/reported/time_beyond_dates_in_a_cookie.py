"""Report: pallets/itsdangerous#296
A forged session cookie whose time is beyond all dates is a server error.
"""

from changed import change
from itsdangerous import TimestampSigner

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "sessions"
EXPECTED = ("sessions/forged-cookies",)

change(
    TimestampSigner.unsign,
    {"except (ValueError, OSError, OverflowError)": "except ZeroDivisionError"},
)
