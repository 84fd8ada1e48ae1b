"""Chapter *cli*: the application context that commands run in."""

from functools import update_wrapper
from typing import Any, cast

import click

from ..core.current import active_app
from ..typing import F
from .locate import ScriptInfo


def with_appcontext(f: F) -> F:
    """Run a command inside the context of the application that the command line names."""

    def in_context(*args: Any, **kwargs: Any) -> Any:
        ctx = click.get_current_context()
        if active_app.get(None) is None:
            ctx.with_resource(ctx.ensure_object(ScriptInfo).load_app().app_context())
        return ctx.invoke(f, *args, **kwargs)

    return cast(F, update_wrapper(in_context, f))
