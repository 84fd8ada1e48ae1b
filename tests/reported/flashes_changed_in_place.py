"""Report: pallets/flask#417
A second message that is flashed is lost where the session is kept elsewhere, since the list in the
session is changed in place.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "sessions"
EXPECTED = ("sessions/flash", "sessions/interface", "sessions/nested-changes")

change(
    flask.flash,
    {
        'session.get("_flashes", [])': 'session.setdefault("_flashes", [])',
        'session["_flashes"] = flashes': "pass",
    },
)
