"""Chapter *templates*: how an application sets Jinja up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..core.current import active_request, g, request, session
from ..core.hooks import inward
from ..views.messages import get_flashed_messages
from ..views.templates import DispatchingJinjaLoader, Environment
from .registry import setup_method

if TYPE_CHECKING:
    from ..app import Flask


def create_jinja_environment(app: Flask) -> Environment:
    reload = app.config["TEMPLATES_AUTO_RELOAD"]
    options = {
        "autoescape": app.select_jinja_autoescape,
        "auto_reload": app.debug if reload is None else reload,
    }
    environment = app.jinja_environment(app, **{**options, **app.jinja_options})
    # Templates imported without context see these proxies; rendered ones get the real objects.
    environment.globals.update(request=request, session=session, g=g)
    environment.globals.update(config=app.config, url_for=app.url_for)
    environment.globals["get_flashed_messages"] = get_flashed_messages
    environment.policies["json.dumps_function"] = app.json.dumps
    return environment


def create_global_jinja_loader(app: Flask) -> DispatchingJinjaLoader:
    return DispatchingJinjaLoader(app)


ESCAPED = (".html", ".htm", ".xml", ".xhtml", ".svg")


def select_jinja_autoescape(app: Flask, filename: str | None) -> bool:
    """Escape in markup files, and in a template that has no file at all."""
    return filename is None or filename.endswith(ESCAPED)


def update_template_context(app: Flask, context: dict[str, Any]) -> None:
    """Add what the context processors give; the view's own values win."""
    from_view = dict(context)
    current = active_request.get(None)
    blueprints = [] if current is None else current.request.blueprints
    for processor in inward(app.template_context_processors, blueprints):
        context.update(app.ensure_sync(processor)())
    context.update(from_view)


def naming(kind: str) -> Callable[..., None]:
    """A setup method that gives a filter, a test or a global to the templates."""

    def add(app: Flask, f: Callable[..., Any], name: str | None = None) -> None:
        getattr(app.jinja_env, f"{kind}s")[name or f.__name__] = f

    return setup_method(add, f"add_template_{kind}")
