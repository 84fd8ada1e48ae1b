"""Varies: every application has what a large site's extensions bring: rules with variables of a
prefix of its own, a static folder more, an error handler of a class of its own errors, a group
of commands, a function of teardown, a name in the shell.
Correct: each is added by the documented way; nothing that the application has is taken.
"""

import click
import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "blueprints",
    "cli",
    "contexts",
    "dispatch",
    "routing",
    "templates",
    "testing",
    "views",
)

own = flask.Flask.__init__


class SiteError(Exception):
    pass


def note(error):
    return None


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    site = flask.Blueprint("zz_panel", "zz_panel", static_folder="/nowhere", root_path="/nowhere")
    site.add_url_rule("/<int:zz_id>", "one", lambda zz_id: f"{zz_id}", methods=["GET", "DELETE"])
    site.add_url_rule("/", "all", lambda: "all", methods=["PATCH"])
    self.register_blueprint(site, url_prefix="/-/zz-panel")
    self.register_error_handler(SiteError, lambda error: ("site", 500))
    self.cli.add_command(click.Group("zz-panel", {"show": click.Command("show")}))
    self.teardown_appcontext(note)
    self.shell_context_processor(lambda: {"zz_panel": site})


flask.Flask.__init__ = __init__
