"""Chapter *blueprints*: a part of an application, recorded now and registered later."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import update_wrapper
from typing import IO, TYPE_CHECKING, Any, TypeVar

from . import typing as ft
from .cli import AppGroup
from .nesting import first_given, join_paths, merge_into, nested_options
from .registry import Registry, endpoint_of, setup_method

if TYPE_CHECKING:
    from .app import Flask

F = TypeVar("F", bound=Callable[..., Any])

# The command group has the blueprint's name, unless a name (or None, for no group) is given.
OWN_NAME: Any = object()


class BlueprintSetupState:
    """One registration of a blueprint: on which application, under which name and prefix."""

    def __init__(
        self, blueprint: Blueprint, app: Flask, options: Any, first_registration: bool
    ) -> None:
        self.app = app
        self.blueprint = blueprint
        self.options = options
        self.first_registration = first_registration
        self.subdomain = first_given(options.get("subdomain"), blueprint.subdomain)
        self.url_prefix = first_given(options.get("url_prefix"), blueprint.url_prefix)
        self.name = options.get("name", blueprint.name)
        self.name_prefix = options.get("name_prefix", "")
        self.url_defaults = {**blueprint.url_values_defaults, **options.get("url_defaults", {})}

    def add_url_rule(
        self,
        rule: str,
        endpoint: str | None = None,
        view_func: ft.RouteCallable | None = None,
        **options: Any,
    ) -> None:
        """Add a rule to the application, under the prefix and the name of this registration."""
        if self.url_prefix is not None:
            rule = join_paths(self.url_prefix, rule) if rule else self.url_prefix
        if endpoint is None:
            endpoint = endpoint_of(view_func)
        options.setdefault("subdomain", self.subdomain)
        options["defaults"] = {**self.url_defaults, **(options.get("defaults") or {})}
        full_endpoint = f"{self.name_prefix}.{self.name}.{endpoint}".lstrip(".")
        self.app.add_url_rule(rule, full_endpoint, view_func, **options)


Deferred = Callable[[BlueprintSetupState], Any]


class Blueprint(Registry):
    """Remembers what to do, and does it for each application it is registered on."""

    _got_registered_once = False

    def __init__(
        self,
        name: str,
        import_name: str,
        static_folder: str | os.PathLike[str] | None = None,
        static_url_path: str | None = None,
        template_folder: str | os.PathLike[str] | None = None,
        url_prefix: str | None = None,
        subdomain: str | None = None,
        url_defaults: dict[str, Any] | None = None,
        root_path: str | None = None,
        cli_group: str | None = OWN_NAME,
    ) -> None:
        super().__init__(import_name, static_folder, static_url_path, template_folder, root_path)
        if not name:
            raise ValueError("A blueprint's 'name' may not be empty.")
        if "." in name:
            raise ValueError("A blueprint's 'name' may not contain a dot; dots separate levels.")
        self.name = name
        self.url_prefix = url_prefix
        self.subdomain = subdomain
        self.url_values_defaults = url_defaults or {}
        self.cli_group = cli_group
        self.cli = AppGroup(name=name)
        self.deferred_functions: list[Deferred] = []
        self._children: list[tuple[Blueprint, dict[str, Any]]] = []

    def _check_setup_finished(self, method_name: str) -> None:
        if self._got_registered_once:
            raise AssertionError(
                f"The setup method {method_name!r} can no longer be called on the blueprint"
                f" {self.name!r}: it has already been registered, and the change would not reach"
                " the application. Finish the blueprint before registering it."
            )

    def open_resource(
        self, resource: str, mode: str = "rb", encoding: str | None = "utf-8"
    ) -> IO[Any]:
        return super().open_resource(resource, mode, encoding)

    @setup_method
    def record(self, func: Deferred) -> None:
        """Call ``func`` with the setup state at every registration."""
        self.deferred_functions.append(func)

    @setup_method
    def record_once(self, func: Deferred) -> None:
        """Call ``func`` only at the first registration on an application."""

        def first_time_only(state: BlueprintSetupState) -> None:
            if state.first_registration:
                func(state)

        self.record(update_wrapper(first_time_only, func))

    def make_setup_state(
        self, app: Flask, options: dict[str, Any], first_registration: bool = False
    ) -> BlueprintSetupState:
        return BlueprintSetupState(self, app, options, first_registration)

    @setup_method
    def register_blueprint(self, blueprint: Blueprint, **options: Any) -> None:
        if blueprint is self:
            raise ValueError("A blueprint cannot be registered on itself.")
        self._children.append((blueprint, options))

    def register(self, app: Any, options: dict[str, Any]) -> None:
        """Do all that was recorded; called by ``app.register_blueprint``."""
        own_name = options.get("name", self.name)
        name = f"{options.get('name_prefix', '')}.{own_name}".lstrip(".")
        if name in app.blueprints:
            holder = "this blueprint" if app.blueprints[name] is self else "a different blueprint"
            raise ValueError(
                f"The name {name!r} is already registered for {holder}. Pass 'name=' to register"
                " it under another name."
            )
        first = all(registered is not self for registered in app.blueprints.values())
        app.blueprints[name] = self
        self._got_registered_once = True

        state = self.make_setup_state(app, options, first)
        if self.has_static_folder:
            state.add_url_rule(
                f"{self.static_url_path}/<path:filename>", "static", self.send_static_file
            )
        merge_into(app, self, name)
        for deferred in self.deferred_functions:
            deferred(state)
        self._register_commands(app, name, options.get("cli_group", self.cli_group))
        for child, child_options in self._children:
            child.register(app, nested_options(state, name, child, child_options))

    def _register_commands(self, app: Flask, name: str, group: str | None) -> None:
        if not self.cli.commands:
            return
        if group is None:
            app.cli.commands.update(self.cli.commands)
        else:
            self.cli.name = name if group is OWN_NAME else group
            app.cli.add_command(self.cli)

    @setup_method
    def add_url_rule(
        self,
        rule: str,
        endpoint: str | None = None,
        view_func: ft.RouteCallable | None = None,
        provide_automatic_options: bool | None = None,
        **options: Any,
    ) -> None:
        if endpoint and "." in endpoint:
            raise ValueError(
                "An 'endpoint' may not contain a dot; the blueprint's name precedes it."
            )
        if "." in getattr(view_func, "__name__", ""):
            raise ValueError("A 'view_func' name may not contain a dot; it names the endpoint.")
        options["provide_automatic_options"] = provide_automatic_options
        self.record(lambda state: state.add_url_rule(rule, endpoint, view_func, **dict(options)))

    def _on_the_app(self, setup_method_name: str, *args: Any) -> None:
        """Call a setup method of the application, once it is known."""
        self.record_once(lambda state: getattr(state.app, setup_method_name)(*args))

    @setup_method
    def before_app_request(self, f: F) -> F:
        self._on_the_app("before_request", f)
        return f

    @setup_method
    def after_app_request(self, f: F) -> F:
        self._on_the_app("after_request", f)
        return f

    @setup_method
    def teardown_app_request(self, f: F) -> F:
        self._on_the_app("teardown_request", f)
        return f

    @setup_method
    def app_context_processor(self, f: F) -> F:
        self._on_the_app("context_processor", f)
        return f

    @setup_method
    def app_url_value_preprocessor(self, f: F) -> F:
        self._on_the_app("url_value_preprocessor", f)
        return f

    @setup_method
    def app_url_defaults(self, f: F) -> F:
        self._on_the_app("url_defaults", f)
        return f

    @setup_method
    def app_errorhandler(self, code: type[Exception] | int) -> Callable[[F], F]:
        def register(f: F) -> F:
            self._on_the_app("register_error_handler", code, f)
            return f

        return register

    @setup_method
    def app_template_filter(self, name: str | None = None) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.add_app_template_filter(f, name=name)
            return f

        return register

    @setup_method
    def add_app_template_filter(
        self, f: ft.TemplateFilterCallable, name: str | None = None
    ) -> None:
        self._on_the_app("add_template_filter", f, name)

    @setup_method
    def app_template_test(self, name: str | None = None) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.add_app_template_test(f, name=name)
            return f

        return register

    @setup_method
    def add_app_template_test(self, f: ft.TemplateTestCallable, name: str | None = None) -> None:
        self._on_the_app("add_template_test", f, name)

    @setup_method
    def app_template_global(self, name: str | None = None) -> Callable[[F], F]:
        def register(f: F) -> F:
            self.add_app_template_global(f, name=name)
            return f

        return register

    @setup_method
    def add_app_template_global(
        self, f: ft.TemplateGlobalCallable, name: str | None = None
    ) -> None:
        self._on_the_app("add_template_global", f, name)
