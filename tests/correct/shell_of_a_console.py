"""Varies: `flask shell` opens a console of its own class.
Correct: the documentation says that an interactive shell is opened, with the application's names.
"""

import code
import sys
import types

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli",)


class Console(code.InteractiveConsole):
    def interact(self, banner=None, exitmsg=None):
        super().interact(f"The shell of {flask.current_app.import_name}.", "")


def interact(banner=None, readfunc=None, local=None, exitmsg=None):
    Console(local).interact()


kept = types.SimpleNamespace(**vars(code) | {"interact": interact})
own = flask.cli.shell_command.callback


def shell_command(*args, **kwargs):
    before, sys.modules["code"] = sys.modules["code"], kept
    try:
        return own(*args, **kwargs)
    finally:
        sys.modules["code"] = before


flask.cli.shell_command.callback = shell_command
