"""Varies: files that are no attachment say Content-Disposition: inline.
Correct: RFC 6266 4.2: that is what a client does when it is told nothing.
"""

import sys

import werkzeug.utils

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/send-*",
    "responses/*attach*",
    "application/static*",
    "blueprints/static*",
    "middleware/shared-data",
)


own = werkzeug.utils.send_file


def send_file(*args, **kwargs):
    response = own(*args, **kwargs)
    response.headers.setdefault("Content-Disposition", "inline")
    return response


for module in [*sys.modules.values()]:
    if vars(module).get("send_file") is own:
        module.send_file = send_file
