"""Report: uberswe/beubo#21
Messages that were flashed are shown again and again.
"""

import flask.helpers
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "sessions"
EXPECTED = ("sessions/flash",)

change(flask.helpers.get_flashed_messages, {'session.pop("_flashes")': 'session["_flashes"]'})
