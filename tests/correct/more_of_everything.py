"""Varies: every application has more configuration keys, a rule, a blueprint, an extension, a
command, hooks, a context processor and a variable of the shell, all named `zz_site…`.
Correct: Flask adds things of its own so, and so do its extensions; no documented name is taken.
"""

import click
import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/independence",
    "application/ext*",
    "application/other-classes",
    "application/reg*",
    "blueprints",
    "cli/command*",
    "cli/routes",
    "cli/shell*",
    "templates/*context*",
    "dispatch/*request*",
    "dispatch/order*",
    "routing/static-host",
)


own = flask.Flask.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.config.update(ZZ_SITE_LIMIT=5, ZZ_SITE_NAME="site")
    self.extensions["zz_site"] = object()
    site = flask.Blueprint("zz_site", __name__, cli_group="zz-site")
    site.add_url_rule("/-/zz-site/<path:zz_name>", "page", lambda zz_name: zz_name)
    site.cli.command("blueprint-command")(lambda: None)
    self.register_blueprint(site)
    self.cli.add_command(click.Command("zz-health", callback=lambda: None))
    self.before_request_funcs.setdefault(None, []).append(lambda: None)
    self.after_request_funcs.setdefault(None, []).append(lambda response: response)
    self.teardown_request_funcs.setdefault(None, []).append(lambda error: None)
    self.teardown_appcontext_funcs.append(lambda error: None)
    self.template_context_processors[None].append(lambda: {"zz_site": "site"})
    self.shell_context_processors.append(lambda: {"zz_site": "site"})
    self.url_value_preprocessors.setdefault(None, []).append(lambda endpoint, values: None)
    self.url_default_functions.setdefault(None, []).append(lambda endpoint, values: None)


flask.Flask.__init__ = __init__
