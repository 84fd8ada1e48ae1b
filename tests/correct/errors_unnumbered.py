"""Varies: descriptions of errors have other words.
Correct: the docs quote them as examples; what abort() is given stands in the page.
"""

import werkzeug.exceptions as exceptions

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "responses/error-page",
    "requests/json*",
    "dispatch/abort",
    "dispatch/http*",
    "dispatch/missing-key",
    "dispatch/server-error",
)


for kind in exceptions.default_exceptions.values():
    if kind.description:
        kind.description = "Please try something else."
