"""Chapter *application*: an explicit object that holds everything about one application."""

from __future__ import annotations

import logging
import operator
import os
import sys
import weakref
from collections.abc import Callable, Iterable, ValuesView
from contextlib import closing
from datetime import timedelta
from functools import reduce
from typing import IO, TYPE_CHECKING, Any

from werkzeug.datastructures import ImmutableDict
from werkzeug.exceptions import Aborter
from werkzeug.utils import cached_property

from . import typing as ft
from .cli import serving
from .cli.environment import get_debug_flag
from .cli.groups import AppGroup
from .core.application import Application
from .core.contexts import RequestContext
from .core.current import g
from .core.json.provider import DefaultJSONProvider, JSONProvider
from .setup import routes, templates
from .setup.config import DEFAULTS, Config, ConfigAttribute
from .setup.folders import find_package, open_file
from .setup.logs import create_logger
from .setup.registry import Path, Registry, adding, handing_to, setup_method
from .testing import EnvironBuilder, FlaskClient, FlaskCliRunner
from .views.templates import Environment

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from .setup.blueprints import Blueprint

BuildErrorHandler = Callable[[Exception, str, dict[str, Any]], str]


def _as_timedelta(value: timedelta | int) -> timedelta:
    return timedelta(seconds=value) if isinstance(value, int) else value


class Flask(Application, Registry):
    """A WSGI application: what ``Registry`` lets one set up, ``Application`` answers from."""

    default_config = ImmutableDict(DEFAULTS)
    config_class = Config
    json_provider_class: type[JSONProvider] = DefaultJSONProvider
    jinja_environment = Environment
    jinja_options: dict[str, Any] = {}
    test_client_class: type[FlaskClient] | None = None
    test_cli_runner_class: type[FlaskCliRunner] | None = None

    testing = ConfigAttribute("TESTING")
    secret_key = ConfigAttribute("SECRET_KEY")
    permanent_session_lifetime = ConfigAttribute("PERMANENT_SESSION_LIFETIME", _as_timedelta)

    def __init__(
        self, import_name: str, static_url_path: str | None = None,
        static_folder: Path | None = "static", static_host: str | None = None,
        host_matching: bool = False, subdomain_matching: bool = False,
        template_folder: Path | None = "templates", instance_path: str | None = None,
        instance_relative_config: bool = False, root_path: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(import_name, static_folder, static_url_path, template_folder, root_path)
        self.instance_path = instance_path or self.auto_find_instance_path()
        if not os.path.isabs(self.instance_path):
            raise ValueError(f"The instance path must be absolute, and {instance_path!r} is not.")

        self.config = self.make_config(instance_relative_config)
        self.json: JSONProvider = self.json_provider_class(self)
        self.aborter = self.make_aborter()
        self.url_map = self.url_map_class(host_matching=host_matching)
        self.subdomain_matching = subdomain_matching
        self.url_build_error_handlers: list[BuildErrorHandler] = []
        self.blueprints: dict[str, Blueprint] = {}
        self.extensions: dict[str, Any] = {}
        self.teardown_appcontext_funcs: list[ft.TeardownCallable] = []
        self.shell_context_processors: list[ft.ShellContextProcessorCallable] = []
        self.cli = AppGroup(name=self.name)
        self._got_first_request = False
        if self.has_static_folder:
            self._add_static_route(static_host)

    def _add_static_route(self, host: str | None) -> None:
        assert bool(host) == self.url_map.host_matching, (
            "static_host must be given if, and only if, host_matching is on."
        )
        # A bound method would make a cycle, and the application would not be freed at once.
        this: Any = weakref.ref(self)
        self.add_url_rule(
            f"{self.static_url_path}/<path:filename>",
            endpoint="static",
            host=host,
            view_func=lambda **values: this().send_static_file(**values),
        )

    def _check_setup_finished(self, method_name: str) -> None:
        if self._got_first_request:
            raise AssertionError(
                f"The setup method {method_name!r} can no longer be called on the application: it"
                " has already handled its first request, and a part of what it sets up is done."
            )

    @cached_property
    def name(self) -> str:
        """The import name; for a script, the name of its file."""
        script = getattr(sys.modules["__main__"], "__file__", None)
        if self.import_name != "__main__" or script is None:
            return self.import_name
        return str(os.path.splitext(os.path.basename(script))[0])

    @cached_property
    def logger(self) -> logging.Logger:
        return create_logger(self)

    @property
    def debug(self) -> bool:
        return self.config["DEBUG"]  # type: ignore[no-any-return]

    @debug.setter
    def debug(self, value: bool) -> None:
        self.config["DEBUG"] = value
        if self.config["TEMPLATES_AUTO_RELOAD"] is None:
            self.jinja_env.auto_reload = value

    def make_config(self, instance_relative: bool = False) -> Config:
        root_path = self.instance_path if instance_relative else self.root_path
        return self.config_class(root_path, {**self.default_config, "DEBUG": get_debug_flag()})

    def make_aborter(self) -> Aborter:
        return self.aborter_class()

    def auto_find_instance_path(self) -> str:
        """Beside the package, or under ``var`` of the prefix that it is installed in."""
        prefix, folder = find_package(self.import_name)
        inside = ("instance",) if prefix is None else ("var", f"{self.name}-instance")
        return os.path.join(prefix or folder, *inside)

    def open_instance_resource(
        self, resource: str, mode: str = "rb", encoding: str | None = "utf-8"
    ) -> IO[Any]:
        return open_file(os.path.join(self.instance_path, resource), mode, encoding)

    add_url_rule = setup_method(routes.add_url_rule)

    @setup_method
    def register_blueprint(self, blueprint: Blueprint, **options: Any) -> None:
        blueprint.register(self, options)

    def iter_blueprints(self) -> ValuesView[Blueprint]:
        return self.blueprints.values()

    @setup_method
    def teardown_appcontext(self, f: ft.TeardownCallable) -> ft.TeardownCallable:
        return handing_to(self.teardown_appcontext_funcs.append)(f)

    @setup_method
    def shell_context_processor(
        self, f: ft.ShellContextProcessorCallable
    ) -> ft.ShellContextProcessorCallable:
        return handing_to(self.shell_context_processors.append)(f)

    def make_shell_context(self) -> dict[str, Any]:
        """The names that an interactive shell starts with."""
        given = (names() for names in self.shell_context_processors)
        return reduce(operator.or_, given, {"app": self, "g": g})

    @cached_property
    def jinja_env(self) -> Environment:
        return self.create_jinja_environment()

    create_jinja_environment = templates.create_jinja_environment
    create_global_jinja_loader = templates.create_global_jinja_loader
    select_jinja_autoescape = templates.select_jinja_autoescape
    update_template_context = templates.update_template_context
    template_filter, add_template_filter = adding("template_filter"), templates.naming("filter")
    template_test, add_template_test = adding("template_test"), templates.naming("test")
    template_global, add_template_global = adding("template_global"), templates.naming("global")

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """What the server calls; middleware wraps ``wsgi_app``, so this object stays the app."""
        return self.wsgi_app(environ, start_response)

    run = serving.run

    def test_request_context(self, *args: Any, **kwargs: Any) -> RequestContext:
        """A request context without a server; the arguments describe the request."""
        with closing(EnvironBuilder(self, *args, **kwargs)) as builder:
            return self.request_context(builder.get_environ())

    def test_client(self, use_cookies: bool = True, **kwargs: Any) -> FlaskClient:
        client_class = self.test_client_class or FlaskClient
        return client_class(self, self.response_class, use_cookies=use_cookies, **kwargs)

    def test_cli_runner(self, **kwargs: Any) -> FlaskCliRunner:
        return (self.test_cli_runner_class or FlaskCliRunner)(self, **kwargs)
