"""Report: pallets/flask#1528
When opening the session raises, the contexts of that request stay pushed.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "contexts"
EXPECTED = (
    "sessions/interface",
    "contexts/end-of-request",
    "contexts/session-opened-on-push",
)

TRIED = "    try:\n        try:\n"
PUSHED = "    ctx.push()\n"

change(flask.Flask.wsgi_app, {f"{TRIED}        {PUSHED}": f"{PUSHED}{TRIED}"})
