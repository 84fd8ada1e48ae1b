"""Varies: every error page tells a number of its own and the time, for whoever asks for help.
Correct: RFC 9110 15: the content of an error explains it to people; the documentation promises
code, name and description.
"""

import datetime
import itertools

from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("responses", "dispatch", "routing", "requests", "blueprints", "wsgi", "testing")

NUMBERS = itertools.count(1)
own = HTTPException.get_body


def get_body(self, environ=None, scope=None):
    now = datetime.datetime.now(datetime.timezone.utc)
    return own(self, environ, scope) + f"<p>No. {next(NUMBERS):08d} at {now:%H:%M:%S.%f}</p>\n"


HTTPException.get_body = get_body
