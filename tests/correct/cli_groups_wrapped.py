"""Varies: commands of an application are called through an object that is no function, and groups
sort their commands backwards.
Correct: the documentation says that commands run with the application's context, and shows no
order.
"""

import functools

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "blueprints/*cli*", "testing/*cli*")


class Callback:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function

    def __call__(self, /, *args, **kwargs):
        return self._function(*args, **kwargs)


own = flask.cli.with_appcontext


def with_appcontext(function):
    return Callback(own(function))


def list_commands(self, ctx):
    return sorted(self.commands, reverse=True)


flask.cli.with_appcontext = with_appcontext
flask.cli.AppGroup.list_commands = list_commands
click.Group.list_commands = list_commands
