"""Varies: the help texts of the commands and options of `flask`.
Correct: the documentation shows them as examples; the names of commands and options are what they
were.
"""

import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli",)


for command in (flask.cli.run_command, flask.cli.shell_command, flask.cli.routes_command):
    command.help = "Do what this command is for."
    command.short_help = "Do it."
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = "Say so."
