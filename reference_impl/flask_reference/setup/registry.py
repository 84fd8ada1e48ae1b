"""Chapter *application*: what both an application and a blueprint let their author set up.

Everything registered is kept in dicts by owner: None for the one it was registered on, the name
of a blueprint for what came from there.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from functools import update_wrapper
from typing import Any, cast

from jinja2 import BaseLoader, FileSystemLoader
from werkzeug.utils import cached_property

from .. import typing as ft
from ..core.errors import error_class_and_code
from ..typing import F
from ..views.templates import default_template_context
from . import folders

Path = str | os.PathLike[str]

Key = ft.AppOrBlueprintKey
Handlers = dict[type[Exception], ft.ErrorHandlerCallable]


def setup_method(method: F, name: str = "") -> F:
    """Refuse the call once setup is over, because part of the work would already be done."""

    def checked(self: Registry, *args: Any, **kwargs: Any) -> Any:
        self._check_setup_finished(checked.__name__)
        return method(self, *args, **kwargs)

    update_wrapper(checked, method)
    checked.__name__ = name or method.__name__
    return cast(F, checked)


def handing_to(take: Callable[[F], Any]) -> Callable[[F], F]:
    """A decorator that hands its function to ``take`` and leaves it as it is."""

    def decorate(f: F) -> F:
        take(f)
        return f

    return decorate


def collecting(name: str, registered: str) -> Callable[[Any, F], F]:
    """A setup method that adds a function to the owner's own in the dict ``registered``."""

    def collect(self: Registry, f: F) -> F:
        getattr(self, registered).setdefault(None, []).append(f)
        return f

    return setup_method(collect, name)


def adding(name: str) -> Callable[..., Callable[[F], F]]:
    """A setup method that makes a decorator of the method ``add_NAME``."""

    def decorator(self: Registry, name_: str | None = None) -> Callable[[F], F]:
        return handing_to(lambda f: getattr(self, f"add_{name}")(f, name=name_))

    return setup_method(decorator, name)


def shortcut(http_method: str) -> Callable[..., Callable[[F], F]]:
    """A setup method that routes one HTTP method."""

    def route(self: Registry, rule: str, **options: Any) -> Callable[[F], F]:
        if "methods" in options:
            raise TypeError("Use the 'route' decorator to pass 'methods'; a shortcut has just one.")
        return self.route(rule, methods=[http_method.upper()], **options)

    return setup_method(route, http_method)


def endpoint_of(view_func: Callable[..., Any] | None) -> str:
    assert view_func is not None, "Without an endpoint, a view function is needed to name it."
    return view_func.__name__


class Registry:
    """Routes, hooks and handlers, by decorator; and the files that lie beside the module."""

    name: str

    def __init__(
        self, import_name: str, static_folder: Path | None = None,
        static_url_path: str | None = None, template_folder: Path | None = None,
        root_path: str | None = None,
    ) -> None:  # fmt: skip
        self.import_name = import_name
        self.root_path = folders.get_root_path(import_name) if root_path is None else root_path
        self.static_folder = static_folder
        self.static_url_path = static_url_path
        self.template_folder = template_folder

        self.view_functions: dict[str, ft.RouteCallable] = {}
        self.error_handler_spec: dict[Key, dict[int | None, Handlers]] = defaultdict(
            lambda: defaultdict(dict)
        )
        self.before_request_funcs: dict[Key, list[ft.BeforeRequestCallable]] = defaultdict(list)
        self.after_request_funcs: dict[Key, list[ft.AfterRequestCallable]] = defaultdict(list)
        self.teardown_request_funcs: dict[Key, list[ft.TeardownCallable]] = defaultdict(list)
        self.url_value_preprocessors: dict[Key, list[ft.URLValuePreprocessorCallable]] = (
            defaultdict(list)
        )
        self.url_default_functions: dict[Key, list[ft.URLDefaultCallable]] = defaultdict(list)
        self.template_context_processors: dict[Key, list[ft.TemplateContextProcessorCallable]] = (
            defaultdict(list, {None: [default_template_context]})
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}>"

    def _check_setup_finished(self, method_name: str) -> None:
        raise NotImplementedError

    @setup_method
    def add_url_rule(self, rule: str, *args: Any, **options: Any) -> None:
        raise NotImplementedError

    @setup_method
    def route(self, rule: str, **options: Any) -> Callable[[F], F]:
        return handing_to(lambda f: self.add_url_rule(rule, view_func=f, **options))

    get, post, put = shortcut("get"), shortcut("post"), shortcut("put")
    delete, patch = shortcut("delete"), shortcut("patch")

    @setup_method
    def endpoint(self, endpoint: str) -> Callable[[F], F]:
        """Attach the view of an endpoint whose rule was added without one."""
        return handing_to(lambda f: self.view_functions.update({endpoint: f}))

    before_request = collecting("before_request", "before_request_funcs")
    after_request = collecting("after_request", "after_request_funcs")
    teardown_request = collecting("teardown_request", "teardown_request_funcs")
    context_processor = collecting("context_processor", "template_context_processors")
    url_value_preprocessor = collecting("url_value_preprocessor", "url_value_preprocessors")
    url_defaults = collecting("url_defaults", "url_default_functions")

    @setup_method
    def errorhandler(self, code_or_exception: type[Exception] | int) -> Callable[[F], F]:
        return handing_to(lambda f: self.register_error_handler(code_or_exception, f))

    @setup_method
    def register_error_handler(
        self, code_or_exception: type[Exception] | int, f: ft.ErrorHandlerCallable
    ) -> None:
        error_class, code = error_class_and_code(code_or_exception)
        self.error_handler_spec[None][code][error_class] = f

    @property
    def static_folder(self) -> str | None:
        """The folder of static files as an absolute path, if there is one."""
        folder = self._static_folder
        return None if folder is None else os.path.join(self.root_path, folder)

    @static_folder.setter
    def static_folder(self, value: Path | None) -> None:
        self._static_folder = None if value is None else os.fspath(value).rstrip("\\/")

    @property
    def has_static_folder(self) -> bool:
        return self.static_folder is not None

    @property
    def static_url_path(self) -> str | None:
        """Where static files are served: as told, else under the name of their folder."""
        given, folder = self._static_url_path, self.static_folder
        if given is None and folder is not None:
            return f"/{os.path.basename(folder)}".rstrip("/")
        return given

    @static_url_path.setter
    def static_url_path(self, value: str | None) -> None:
        self._static_url_path = None if value is None else value.rstrip("/")

    @cached_property
    def jinja_loader(self) -> BaseLoader | None:
        folder = self.template_folder
        return None if folder is None else FileSystemLoader(os.path.join(self.root_path, folder))

    get_send_file_max_age = folders.get_send_file_max_age
    send_static_file = folders.send_static_file
    open_resource = folders.open_resource
