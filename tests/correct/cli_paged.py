"""Varies: long outputs of commands go through a pager, which shows them whole where no terminal is.
Correct: Click's documentation, `echo_via_pager`; the documentation says what is listed.
"""

import click
import flask.cli

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli", "testing")

routes = flask.cli.routes_command.callback


def paged(*args, **kwargs):
    lines = []
    own = click.echo
    click.echo = lambda text="", *_, **__: lines.append(f"{text}\n")
    try:
        routes(*args, **kwargs)
    finally:
        click.echo = own
    click.echo_via_pager("".join(lines))


flask.cli.routes_command.callback = paged
