"""Varies: the entity tags of send_file are weak.
Correct: RFC 9110 8.8.1: a tag of size and time of change need not be a strong validator.
"""

import inspect

import werkzeug.wrappers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/*attach*",
    "application/static*",
    "application/max-age-of-files",
    "blueprints/file-max-age",
    "middleware/shared-data",
)


own = werkzeug.wrappers.Response.set_etag


def set_etag(self, etag, weak=False):
    caller = inspect.currentframe().f_back.f_code
    own(self, etag, weak or (caller.co_name == "send_file" and "-" in etag))


werkzeug.wrappers.Response.set_etag = set_etag
