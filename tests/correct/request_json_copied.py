"""Varies: `request.json` and `get_json` give a copy of what was parsed each time.
Correct: the documentation says that it is the parsed JSON data; that it is parsed once is kept.
"""

import copy

from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "requests",
    "dispatch/return-*",
)

own = Request.get_json


def get_json(self, *args, **kwargs):
    return copy.deepcopy(own(self, *args, **kwargs))


Request.get_json = get_json
