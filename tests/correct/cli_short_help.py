"""Varies: commands take -h for --help too, and show their options' defaults.
Correct: Click's documentation, help_option_names; the documented options are there.
"""

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli",)


own = flask.cli.FlaskGroup.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.context_settings.setdefault("help_option_names", ["--help", "-h"])
    self.context_settings.setdefault("show_default", True)


flask.cli.FlaskGroup.__init__ = __init__
