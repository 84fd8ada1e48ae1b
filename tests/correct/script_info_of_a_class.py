"""Varies: what commands find the application by is of a subclass, which keeps when it was made.
Correct: the documentation says what a ScriptInfo has.
"""

import time

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "testing/cli*")


class Site(flask.cli.ScriptInfo):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.made = time.monotonic()


flask.cli.ScriptInfo = Site
flask.cli.pass_script_info = click.make_pass_decorator(Site, ensure=True)
