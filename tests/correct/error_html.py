"""Varies: the HTML of error pages: a whole document, another heading.
Correct: no documentation gives the page; the code, the name and the escaped description are in it.
"""

import werkzeug.exceptions as exceptions
from markupsafe import escape

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/error-page",
    "requests/json*",
    "dispatch/abort",
    "dispatch/http*",
    "dispatch/missing-key",
    "dispatch/server-error",
)


def get_body(self, environ=None, scope=None):
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>'
        f"{escape(self.name)} ({self.code})</title></head>"
        f"<body><main><h2>{self.code}: {escape(self.name)}</h2>"
        f"{self.get_description()}</main></body></html>"
    )


exceptions.HTTPException.get_body = get_body
