"""``with_appcontext`` pushes a context although one is current."""

from functools import update_wrapper

import click

import flask_reference.cli as cli
from flask_adapters.reference import adapter as adapter
from flask_reference.cli import groups

BREAKS = "cli/with-appcontext"


def with_appcontext(f):
    @click.pass_context
    def in_context(ctx, /, *args, **options):
        app = ctx.ensure_object(cli.ScriptInfo).load_app()
        ctx.with_resource(app.app_context())
        return ctx.invoke(f, *args, **options)

    return update_wrapper(in_context, f)


cli.with_appcontext = groups.with_appcontext = with_appcontext
