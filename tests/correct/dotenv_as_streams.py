"""Varies: .env files are opened and parsed by Flask itself, through the library's reader of
streams.
Correct: python-dotenv's documentation: `stream` is read as a file of the same text is.
"""

import dotenv
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli/dotenv*", "cli/*env*", "wsgi/run*")

own = dotenv.dotenv_values


def dotenv_values(dotenv_path=None, stream=None, verbose=False, interpolate=True, encoding="utf-8"):
    if dotenv_path is None:
        return own(None, stream, verbose, interpolate, encoding)
    with open(dotenv_path, encoding=encoding) as file:
        return own(stream=file, verbose=verbose, interpolate=interpolate)


dotenv.dotenv_values = dotenv_values
