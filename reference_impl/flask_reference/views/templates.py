"""Chapter *templates*: Jinja, with the application's loader and context."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jinja2 import BaseLoader, Template, TemplateNotFound
from jinja2 import Environment as BaseEnvironment

from ..core.current import active_app, active_request, the_app
from ..core.signals import announce, before_render_template, template_rendered
from .streaming import stream_with_context

if TYPE_CHECKING:
    from ..app import Flask
    from ..setup.registry import Registry

Source = tuple[str, str | None, Callable[[], bool] | None]
TemplateName = str | Template | list[str | Template]


def default_template_context() -> dict[str, Any]:
    """``g`` and ``request`` themselves where they exist, so templates need not use proxies."""
    app_context, request_context = active_app.get(None), active_request.get(None)
    return {
        **({} if app_context is None else {"g": app_context.g}),
        **({} if request_context is None else {"request": request_context.request}),
    }


class Environment(BaseEnvironment):
    """A Jinja environment that finds templates through its application."""

    def __init__(self, app: Flask, **options: Any) -> None:
        self.app = app
        loader = options.pop("loader", None) or app.create_global_jinja_loader()
        super().__init__(loader=loader, **options)


class DispatchingJinjaLoader(BaseLoader):
    """Looks in the application's folder first, then in those of its blueprints."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    def _loaders(self) -> Iterator[tuple[Registry, BaseLoader]]:
        for owner in (self.app, *self.app.iter_blueprints()):
            if owner.jinja_loader is not None:
                yield owner, owner.jinja_loader

    def get_source(self, environment: BaseEnvironment, template: str) -> Source:
        explained = self.app.config["EXPLAIN_TEMPLATE_LOADING"]
        found: Source | None = None
        attempts: list[str] = []
        matches = 0
        for owner, loader in self._loaders():
            source: Source | None = None
            with suppress(TemplateNotFound):
                source = loader.get_source(environment, template)
                matches += 1
            found = found or source
            if found is not None and not explained:
                return found
            attempts.append(_attempt(owner, source))
        if explained:
            self.app.logger.info("\n".join(_explanation(template, attempts, matches)))
        if found is None:
            raise TemplateNotFound(template)
        return found

    def list_templates(self) -> list[str]:
        return list({name for _, loader in self._loaders() for name in loader.list_templates()})


def _attempt(owner: Registry, source: Source | None) -> str:
    place = f"{type(owner).__name__} {owner.name!r} ({owner.import_name})"
    folders = ", ".join(map(repr, getattr(owner.jinja_loader, "searchpath", ())))
    result = "no match" if source is None else f"found ({source[1] or '<string>'!r})"
    return f"trying loader of {place} in {folders}: {result}"


def _explanation(template: str, attempts: list[str], matches: int) -> Iterator[str]:
    yield f"Locating template {template!r}:"
    for number, attempt in enumerate(attempts, 1):
        yield f"{number:5}: {attempt}"
    if matches == 0:
        yield "Error: the template could not be found."
    elif matches > 1:
        yield "Warning: several loaders found the template; the first one counts."
    context = active_request.get(None)
    blueprint = None if context is None else context.request.blueprint
    if matches != 1 and blueprint is not None:
        yield f"  It was looked up for an endpoint of the blueprint {blueprint!r}."


def _begin(app: Flask, template: Template, context: dict[str, Any]) -> Callable[[], None]:
    """Complete the context and announce the beginning; what is returned announces the end."""
    app.update_template_context(context)
    announce(before_render_template, app, template=template, context=context)
    return lambda: announce(template_rendered, app, template=template, context=context)


def _render(app: Flask, template: Template, context: dict[str, Any]) -> str:
    end = _begin(app, template, context)
    text = template.render(context)
    end()
    return text


def _stream(app: Flask, template: Template, context: dict[str, Any]) -> Iterator[str]:
    end = _begin(app, template, context)

    def pieces() -> Iterator[str]:
        yield from template.generate(context)
        end()

    return stream_with_context(pieces()) if active_request.get(None) is not None else pieces()


def _named(name: TemplateName) -> tuple[Flask, Template]:
    app = the_app()
    return app, app.jinja_env.get_or_select_template(name)


def _written_out(source: str) -> tuple[Flask, Template]:
    app = the_app()
    return app, app.jinja_env.from_string(source)


def render_template(template_name_or_list: TemplateName, **context: Any) -> str:
    return _render(*_named(template_name_or_list), context)


def render_template_string(source: str, **context: Any) -> str:
    return _render(*_written_out(source), context)


def stream_template(template_name_or_list: TemplateName, **context: Any) -> Iterator[str]:
    return _stream(*_named(template_name_or_list), context)


def stream_template_string(source: str, **context: Any) -> Iterator[str]:
    return _stream(*_written_out(source), context)


def get_template_attribute(template_name: str, attribute: str) -> Any:
    """A macro or variable that a template exports, for use from Python."""
    return getattr(the_app().jinja_env.get_template(template_name).module, attribute)
