"""Chapter *templates*: Jinja, with the application's loader and context."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from jinja2 import BaseLoader, Template, TemplateNotFound
from jinja2 import Environment as BaseEnvironment

from .globals import active_app, active_request, the_app
from .signals import announce, before_render_template, template_rendered
from .streaming import stream_with_context

if TYPE_CHECKING:
    from .app import Flask
    from .application import Application
    from .registry import Registry

Source = tuple[str, str | None, Callable[[], bool] | None]
TemplateName = str | Template | list[str | Template]


def default_template_context() -> dict[str, Any]:
    """``g`` and ``request`` themselves where they exist, so templates need not use proxies."""
    context: dict[str, Any] = {}
    app_context, request_context = active_app.get(None), active_request.get(None)
    if app_context is not None:
        context["g"] = app_context.g
    if request_context is not None:
        context["request"] = request_context.request
    return context


class Environment(BaseEnvironment):
    """A Jinja environment that finds templates through its application."""

    def __init__(self, app: Application, **options: Any) -> None:
        if "loader" not in options:
            options["loader"] = app.create_global_jinja_loader()
        super().__init__(**options)
        self.app = app


def _source_in(loader: BaseLoader, environment: BaseEnvironment, template: str) -> Source | None:
    try:
        return loader.get_source(environment, template)
    except TemplateNotFound:
        return None


class DispatchingJinjaLoader(BaseLoader):
    """Looks in the application's folder first, then in those of its blueprints."""

    def __init__(self, app: Application) -> None:
        self.app = app

    def get_source(self, environment: BaseEnvironment, template: str) -> Source:
        explain = self.app.config["EXPLAIN_TEMPLATE_LOADING"]
        attempts: list[tuple[Registry, Source | None]] = []
        for owner, loader in self._loaders():
            source = _source_in(loader, environment, template)
            if source is not None and not explain:
                return source
            attempts.append((owner, source))
        if explain:
            self._explain(template, attempts)
        for _, found in attempts:
            if found is not None:
                return found
        raise TemplateNotFound(template)

    def _loaders(self) -> Iterator[tuple[Registry, BaseLoader]]:
        for owner in (self.app, *self.app.iter_blueprints()):
            if owner.jinja_loader is not None:
                yield owner, owner.jinja_loader

    def list_templates(self) -> list[str]:
        return list({name for _, loader in self._loaders() for name in loader.list_templates()})

    def _explain(self, template: str, attempts: list[tuple[Registry, Source | None]]) -> None:
        lines = [f"Locating template {template!r}:"]
        for number, (owner, source) in enumerate(attempts, 1):
            place = f"{type(owner).__name__} {owner.name!r} ({owner.import_name})"
            folders = ", ".join(map(repr, getattr(owner.jinja_loader, "searchpath", ())))
            found = "no match" if source is None else f"found ({source[1] or '<string>'!r})"
            lines.append(f"{number:5}: trying loader of {place} in {folders}: {found}")
        matches = sum(source is not None for _, source in attempts)
        if matches == 0:
            lines.append("Error: the template could not be found.")
        elif matches > 1:
            lines.append("Warning: several loaders found the template; the first one counts.")
        request_context = active_request.get(None)
        blueprint = None if request_context is None else request_context.request.blueprint
        if matches != 1 and blueprint is not None:
            lines.append(f"  It was looked up for an endpoint of the blueprint {blueprint!r}.")
        self.app.logger.info("\n".join(lines))


def _prepare(template: TemplateName, context: dict[str, Any]) -> tuple[Flask, Template]:
    app = the_app()
    found = app.jinja_env.get_or_select_template(template)
    return app, _announce_rendering(app, found, context)


def _announce_rendering(app: Flask, template: Template, context: dict[str, Any]) -> Template:
    app.update_template_context(context)
    announce(before_render_template, app, template=template, context=context)
    return template


def _render(app: Flask, template: Template, context: dict[str, Any]) -> str:
    text = template.render(context)
    announce(template_rendered, app, template=template, context=context)
    return text


def _stream(app: Flask, template: Template, context: dict[str, Any]) -> Iterator[str]:
    def pieces() -> Iterator[str]:
        yield from template.generate(context)
        announce(template_rendered, app, template=template, context=context)

    return stream_with_context(pieces()) if active_request.get(None) is not None else pieces()


def render_template(template_name_or_list: TemplateName, **context: Any) -> str:
    app, template = _prepare(template_name_or_list, context)
    return _render(app, template, context)


def render_template_string(source: str, **context: Any) -> str:
    app = the_app()
    template = _announce_rendering(app, app.jinja_env.from_string(source), context)
    return _render(app, template, context)


def stream_template(template_name_or_list: TemplateName, **context: Any) -> Iterator[str]:
    app, template = _prepare(template_name_or_list, context)
    return _stream(app, template, context)


def stream_template_string(source: str, **context: Any) -> Iterator[str]:
    app = the_app()
    template = _announce_rendering(app, app.jinja_env.from_string(source), context)
    return _stream(app, template, context)


def get_template_attribute(template_name: str, attribute: str) -> Any:
    """A macro or variable that a template exports, for use from Python."""
    return getattr(the_app().jinja_env.get_template(template_name).module, attribute)
