"""Chapter *blueprints*: a part of an application, recorded now and registered later."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import update_wrapper
from typing import IO, TYPE_CHECKING, Any

from ..cli.groups import AppGroup
from ..typing import F
from .nesting import first_given, join_names, join_paths, merge_into, nested_options
from .registry import Registry, adding, endpoint_of, handing_to, setup_method

if TYPE_CHECKING:
    from ..app import Flask

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
        self.name = options.get("name", blueprint.name)
        self.name_prefix = options.get("name_prefix", "")
        self.url_defaults = {**blueprint.url_values_defaults, **options.get("url_defaults", {})}
        self.url_prefix, self.subdomain = (
            first_given(options.get(option), getattr(blueprint, option))
            for option in ("url_prefix", "subdomain")
        )

    def add_url_rule(
        self, rule: str, endpoint: Any = None, view_func: Any = None, *args: Any, **options: Any
    ) -> None:
        """Add a rule to the application, under the prefix and the name of this registration."""
        if self.url_prefix is not None:
            rule = join_paths(self.url_prefix, rule) if rule else self.url_prefix
        own_name = endpoint_of(view_func) if endpoint is None else endpoint
        full_name = join_names(self.name_prefix, self.name, own_name)
        options.setdefault("subdomain", self.subdomain)
        options["defaults"] = {**self.url_defaults, **(options.get("defaults") or {})}
        self.app.add_url_rule(rule, full_name, view_func, *args, **options)


Deferred = Callable[[BlueprintSetupState], Any]


def on_the_app(name: str, setup_name: str) -> Callable[[Any, F], F]:
    """A setup method that calls another one of the application, once that is known."""

    def record(self: Blueprint, f: F) -> F:
        self._on_the_app(setup_name, f)
        return f

    return setup_method(record, name)


def naming_on_the_app(kind: str) -> Callable[..., None]:
    """A setup method that gives something to the templates of the application."""

    def record(self: Blueprint, f: Callable[..., Any], name: str | None = None) -> None:
        self._on_the_app(f"add_template_{kind}", f, name)

    return setup_method(record, f"add_app_template_{kind}")


class Blueprint(Registry):
    """Remembers what to do, and does it for each application it is registered on."""

    _got_registered_once = False

    def __init__(
        self, name: str, import_name: str, static_folder: str | os.PathLike[str] | None = None,
        static_url_path: str | None = None, template_folder: str | os.PathLike[str] | None = None,
        url_prefix: str | None = None, subdomain: str | None = None,
        url_defaults: dict[str, Any] | None = None, root_path: str | None = None,
        cli_group: str | None = OWN_NAME,
    ) -> None:  # fmt: skip
        if not name or "." in name:
            problem = "contain a dot; dots separate levels" if name else "be empty"
            raise ValueError(f"A blueprint's 'name' may not {problem}.")
        super().__init__(import_name, static_folder, static_url_path, template_folder, root_path)
        self.name = name
        self.url_prefix, self.subdomain = url_prefix, subdomain
        self.url_values_defaults = url_defaults or {}
        self.cli, self.cli_group = AppGroup(name=name), cli_group
        self.deferred_functions: list[Deferred] = []
        self._children: list[tuple[Blueprint, dict[str, Any]]] = []

    def _check_setup_finished(self, method_name: str) -> None:
        if self._got_registered_once:
            raise AssertionError(
                f"The setup method {method_name!r} can no longer be called on the blueprint"
                f" {self.name!r}: it is registered, and the change would not reach the application."
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
        self.record(update_wrapper(lambda state: state.first_registration and func(state), func))

    def make_setup_state(
        self, app: Flask, options: dict[str, Any], first_registration: bool = False
    ) -> BlueprintSetupState:
        return BlueprintSetupState(self, app, options, first_registration)

    @setup_method
    def register_blueprint(self, blueprint: Blueprint, **options: Any) -> None:
        if self is blueprint:
            raise ValueError("A blueprint cannot be registered on itself.")
        self._children += [(blueprint, options)]

    def register(self, app: Any, options: dict[str, Any]) -> None:
        """Do all that was recorded; called by ``app.register_blueprint``."""
        name = join_names(options.get("name_prefix", ""), options.get("name", self.name))
        if name in app.blueprints:
            holder = "this blueprint" if app.blueprints[name] is self else "a different blueprint"
            raise ValueError(
                f"The name {name!r} is already registered for {holder}; 'name=' gives another."
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
        view_func: Any = None,
        *args: Any,
        **options: Any,
    ) -> None:
        names = {"endpoint": endpoint, "view_func name": getattr(view_func, "__name__", None)}
        for what, name in names.items():
            if "." in (name or ""):
                raise ValueError(
                    f"The {what} {name!r} may not contain a dot; dots separate levels."
                )
        self.record(lambda state: state.add_url_rule(rule, endpoint, view_func, *args, **options))

    def _on_the_app(self, setup_name: str, *args: Any) -> None:
        """Call a setup method of the application, once it is known."""
        self.record_once(lambda state: getattr(state.app, setup_name)(*args))

    before_app_request = on_the_app("before_app_request", "before_request")
    after_app_request = on_the_app("after_app_request", "after_request")
    teardown_app_request = on_the_app("teardown_app_request", "teardown_request")
    app_context_processor = on_the_app("app_context_processor", "context_processor")
    app_url_value_preprocessor = on_the_app("app_url_value_preprocessor", "url_value_preprocessor")
    app_url_defaults = on_the_app("app_url_defaults", "url_defaults")

    @setup_method
    def app_errorhandler(self, code: type[Exception] | int) -> Callable[[F], F]:
        return handing_to(lambda f: self._on_the_app("register_error_handler", code, f))

    app_template_filter = adding("app_template_filter")
    app_template_test = adding("app_template_test")
    app_template_global = adding("app_template_global")
    add_app_template_filter = naming_on_the_app("filter")
    add_app_template_test = naming_on_the_app("test")
    add_app_template_global = naming_on_the_app("global")
