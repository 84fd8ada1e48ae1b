"""Varies: what `flask run` says when it starts.
Correct: the docs quote it as an example only.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli/run*", "wsgi/run*")


def show_server_banner(debug, app_import_path):
    from werkzeug.serving import is_running_from_reloader

    if is_running_from_reloader():
        return
    click.echo(
        f"The application {app_import_path or ''} starts, debug mode {'on' if debug else 'off'}."
    )


flask.cli.show_server_banner = show_server_banner
import flask.app
