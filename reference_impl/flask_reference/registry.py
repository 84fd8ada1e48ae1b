"""Chapter *application*: what both an application and a blueprint let their author set up.

Everything registered is kept in dicts by owner: None for the one it was registered on, the name
of a blueprint for what came from there.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from functools import update_wrapper
from typing import Any, TypeVar, cast

from werkzeug.exceptions import HTTPException, default_exceptions

from . import typing as ft
from .folders import Folders
from .templating import default_template_context

F = TypeVar("F", bound=Callable[..., Any])

Key = ft.AppOrBlueprintKey
Handlers = dict[type[Exception], ft.ErrorHandlerCallable]


def setup_method(method: F) -> F:
    """Refuse the call once setup is over, because part of the work would already be done."""

    def checked(self: Registry, *args: Any, **kwargs: Any) -> Any:
        self._check_setup_finished(method.__name__)
        return method(self, *args, **kwargs)

    return cast(F, update_wrapper(checked, method))


def endpoint_of(view_func: Callable[..., Any] | None) -> str:
    assert view_func is not None, "Without an endpoint, a view function is needed to name it."
    return view_func.__name__


class Registry(Folders):
    """Routes, hooks and handlers, by decorator."""

    name: str

    def __init__(
        self,
        import_name: str,
        static_folder: str | os.PathLike[str] | None = None,
        static_url_path: str | None = None,
        template_folder: str | os.PathLike[str] | None = None,
        root_path: str | None = None,
    ) -> None:
        super().__init__(import_name, static_folder, static_url_path, template_folder, root_path)
        self.view_functions: dict[str, ft.RouteCallable] = {}
        self.error_handler_spec: dict[Key, dict[int | None, Handlers]] = defaultdict(
            lambda: defaultdict(dict)
        )
        self.before_request_funcs: dict[Key, list[ft.BeforeRequestCallable]] = defaultdict(list)
        self.after_request_funcs: dict[Key, list[ft.AfterRequestCallable]] = defaultdict(list)
        self.teardown_request_funcs: dict[Key, list[ft.TeardownCallable]] = defaultdict(list)
        self.template_context_processors: dict[Key, list[ft.TemplateContextProcessorCallable]] = (
            defaultdict(list, {None: [default_template_context]})
        )
        self.url_value_preprocessors: dict[Key, list[ft.URLValuePreprocessorCallable]] = (
            defaultdict(list)
        )
        self.url_default_functions: dict[Key, list[ft.URLDefaultCallable]] = defaultdict(list)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}>"

    def _check_setup_finished(self, method_name: str) -> None:
        raise NotImplementedError

    @setup_method
    def add_url_rule(
        self,
        rule: str,
        endpoint: str | None = None,
        view_func: ft.RouteCallable | None = None,
        provide_automatic_options: bool | None = None,
        **options: Any,
    ) -> None:
        raise NotImplementedError

    @setup_method
    def route(self, rule: str, **options: Any) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.add_url_rule(rule, options.pop("endpoint", None), f, **options)
            return f

        return register

    def _route_for(self, method: str, rule: str, options: dict[str, Any]) -> Callable[[F], F]:
        if "methods" in options:
            raise TypeError("Use the 'route' decorator to pass 'methods'; a shortcut has just one.")
        return self.route(rule, methods=[method], **options)

    @setup_method
    def get(self, rule: str, **options: Any) -> Callable[[F], F]:
        return self._route_for("GET", rule, options)

    @setup_method
    def post(self, rule: str, **options: Any) -> Callable[[F], F]:
        return self._route_for("POST", rule, options)

    @setup_method
    def put(self, rule: str, **options: Any) -> Callable[[F], F]:
        return self._route_for("PUT", rule, options)

    @setup_method
    def delete(self, rule: str, **options: Any) -> Callable[[F], F]:
        return self._route_for("DELETE", rule, options)

    @setup_method
    def patch(self, rule: str, **options: Any) -> Callable[[F], F]:
        return self._route_for("PATCH", rule, options)

    @setup_method
    def endpoint(self, endpoint: str) -> Callable[[F], F]:
        """Attach the view of an endpoint whose rule was added without one."""

        def register(f: F) -> F:
            self.view_functions[endpoint] = f
            return f

        return register

    @setup_method
    def before_request(self, f: F) -> F:
        self.before_request_funcs.setdefault(None, []).append(f)
        return f

    @setup_method
    def after_request(self, f: F) -> F:
        self.after_request_funcs.setdefault(None, []).append(f)
        return f

    @setup_method
    def teardown_request(self, f: F) -> F:
        self.teardown_request_funcs.setdefault(None, []).append(f)
        return f

    @setup_method
    def context_processor(self, f: F) -> F:
        self.template_context_processors.setdefault(None, []).append(f)
        return f

    @setup_method
    def url_value_preprocessor(self, f: F) -> F:
        self.url_value_preprocessors.setdefault(None, []).append(f)
        return f

    @setup_method
    def url_defaults(self, f: F) -> F:
        self.url_default_functions.setdefault(None, []).append(f)
        return f

    @setup_method
    def errorhandler(self, code_or_exception: type[Exception] | int) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.register_error_handler(code_or_exception, f)
            return f

        return register

    @setup_method
    def register_error_handler(
        self, code_or_exception: type[Exception] | int, f: ft.ErrorHandlerCallable
    ) -> None:
        error_class, code = error_class_and_code(code_or_exception)
        self.error_handler_spec[None][code][error_class] = f


def error_class_and_code(
    class_or_code: type[Exception] | int,
) -> tuple[type[Exception], int | None]:
    """The two keys of a handler: an exception class, and its HTTP status if it has one."""
    if isinstance(class_or_code, int):
        if class_or_code not in default_exceptions:
            raise ValueError(
                f"'{class_or_code}' is not a recognized HTTP error code. Register a subclass of"
                " HTTPException that has this code instead."
            )
        return default_exceptions[class_or_code], class_or_code

    wanted = "Handlers can only be registered for exception classes or HTTP error codes."
    if isinstance(class_or_code, Exception):
        raise TypeError(f"{class_or_code!r} is an instance, not a class. {wanted}")
    if not issubclass(class_or_code, Exception):
        raise ValueError(f"{class_or_code.__name__!r} is not a subclass of Exception. {wanted}")
    code = class_or_code.code if issubclass(class_or_code, HTTPException) else None
    return class_or_code, code
