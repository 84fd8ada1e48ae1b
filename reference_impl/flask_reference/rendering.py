"""Chapter *templates*: how an application sets Jinja up."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Any, TypeVar

from . import typing as ft
from .globals import active_request, g, request, session
from .messages import get_flashed_messages
from .registry import setup_method
from .routing import Routing
from .templating import Environment

F = TypeVar("F", bound=Callable[..., Any])


class Rendering(Routing):
    def create_jinja_environment(self) -> Environment:
        options = {"autoescape": self.select_jinja_autoescape, **self.jinja_options}
        if "auto_reload" not in options:
            reload = self.config["TEMPLATES_AUTO_RELOAD"]
            options["auto_reload"] = self.debug if reload is None else reload
        environment = self.jinja_environment(self, **options)
        environment.globals.update(
            url_for=self.url_for,
            get_flashed_messages=get_flashed_messages,
            config=self.config,
            # Templates imported without context see these; rendered ones get the real objects.
            request=request,
            session=session,
            g=g,
        )
        environment.policies["json.dumps_function"] = self.json.dumps
        return environment

    def select_jinja_autoescape(self, filename: str | None) -> bool:
        """Escape in markup files, and in a template that has no file at all."""
        if filename is None:
            return True
        return filename.endswith((".html", ".htm", ".xml", ".xhtml", ".svg"))

    def update_template_context(self, context: dict[str, Any]) -> None:
        """Add what the context processors give; the view's own values win."""
        from_view = dict(context)
        request_context = active_request.get(None)
        blueprints = [] if request_context is None else request_context.request.blueprints
        for scope in chain((None,), reversed(blueprints)):
            for processor in self.template_context_processors.get(scope, ()):
                context.update(self.ensure_sync(processor)())
        context.update(from_view)

    @setup_method
    def template_filter(self, name: str | None = None) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.add_template_filter(f, name=name)
            return f

        return register

    @setup_method
    def add_template_filter(self, f: ft.TemplateFilterCallable, name: str | None = None) -> None:
        self.jinja_env.filters[name or f.__name__] = f

    @setup_method
    def template_test(self, name: str | None = None) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.add_template_test(f, name=name)
            return f

        return register

    @setup_method
    def add_template_test(self, f: ft.TemplateTestCallable, name: str | None = None) -> None:
        self.jinja_env.tests[name or f.__name__] = f

    @setup_method
    def template_global(self, name: str | None = None) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.add_template_global(f, name=name)
            return f

        return register

    @setup_method
    def add_template_global(self, f: ft.TemplateGlobalCallable, name: str | None = None) -> None:
        self.jinja_env.globals[name or f.__name__] = f
