"""Report: bottlepy/bottle#815
A before_request function that aborts ends in a server error.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "hooks"
EXPECTED = (
    "dispatch/before-request",
    "dispatch/before-request-answers",
    "dispatch/abort",
)

change(
    flask.Flask.full_dispatch_request,
    {
        "    try:\n": "    rv = self.preprocess_request()\n    try:\n",
        "        rv = self.preprocess_request()\n": "",
    },
)
