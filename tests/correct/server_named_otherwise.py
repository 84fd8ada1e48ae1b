"""Varies: the development server tells another name and writes other lines of its log.
Correct: RFC 9110 10.2.4: Server is for information; no documentation promises it or the lines.
"""

import werkzeug.serving as serving

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "wsgi",
    "cli/run*",
)


serving.WSGIRequestHandler.version_string = lambda self: "site"


def log_request(self, code="-", size="-"):
    self.log("info", "%s %s -> %s", self.command, self.path, getattr(code, "value", code))


serving.WSGIRequestHandler.log_request = log_request
