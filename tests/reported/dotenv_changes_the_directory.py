"""Report: pallets/flask#3560
Loading a .env file of a parent folder makes that folder the current one.
"""

import os

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "cli"
EXPECTED = ("cli/dotenv",)

own = flask.cli.load_dotenv


def load_dotenv(path=None, load_defaults=True):
    import dotenv

    for name in (".flaskenv", ".env"):
        if found := dotenv.find_dotenv(name, usecwd=True):
            os.chdir(os.path.dirname(found))
    return own(path, load_defaults)


flask.cli.load_dotenv = load_dotenv
