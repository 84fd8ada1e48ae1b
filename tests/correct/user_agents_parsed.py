"""Varies: `user_agent_class` is one that knows browser, platform and version.
Correct: it is documented as replaceable, and these attributes as what such a class may set.
"""

import re

import flask
from werkzeug.user_agent import UserAgent

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "testing")


class Parsed(UserAgent):
    def __init__(self, string):
        super().__init__(string)
        found = re.match(r"(\w+)/([\d.]+)", string or "")
        if found:
            self.browser, self.version = found[1].lower(), found[2]
        if "Linux" in string:
            self.platform = "linux"


flask.Request.user_agent_class = Parsed
