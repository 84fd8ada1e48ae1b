"""What an expression stands for, as far as can be told without running it."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from flask_conformance.records.names.collector import FAMILY


@dataclass(frozen=True)
class Thing:
    """A dotted name, or an instance of the class of that name."""

    path: str
    is_instance: bool = False

    @property
    def is_family(self) -> bool:
        return self.path.partition(".")[0] in FAMILY


@dataclass
class OwnClass:
    """A class of the source."""

    bases: list[Thing] = field(default_factory=list)
    attributes: dict[str, Thing] = field(default_factory=dict)
    """What ``self.name`` was seen to be."""
    own: set[str] = field(default_factory=set)
    """Names that it defines itself."""


@dataclass
class Project:
    """What was learned of the whole source."""

    globals: dict[str, dict[str, Thing]] = field(default_factory=dict)
    classes: dict[str, OwnClass] = field(default_factory=dict)
    returns: dict[str, Thing] = field(default_factory=dict)
    fixtures: dict[str, Thing] = field(default_factory=dict)
    receives: dict[str, Thing] = field(default_factory=dict)
    """By function, what it is called with where it was registered by a call."""
    settings: dict[str, dict[str, tuple[str, int, object]]] = field(default_factory=dict)
    """By module or class, what it assigns in capitals: file, line and value."""

    def bases_of(self, path: str, visited: frozenset[str] = frozenset()) -> list[Thing]:
        """The classes of other packages that a class of the source descends from."""
        if path not in self.classes or path in visited:
            return []
        bases: list[Thing] = []
        for base in self.classes[path].bases:
            bases += (
                self.bases_of(base.path, visited | {path}) if base.path in self.classes else [base]
            )
        return bases

    def own_attribute(self, path: str, name: str) -> tuple[bool, Thing | None]:
        """Whether a class of the source has it by itself, and what that is."""
        pending, visited = [path], set[str]()
        while pending:
            current = pending.pop(0)
            known = self.classes.get(current)
            if known is None or current in visited:
                continue
            visited.add(current)
            if name in known.attributes:
                return True, known.attributes[name]
            if name in known.own:
                return True, Thing(f"{current}.{name}")
            pending += [base.path for base in known.bases]
        return False, None


PROXIES: Mapping[str, str] = {
    "flask.request": "flask.Request",
    "flask.globals.request": "flask.Request",
    "flask.current_app": "flask.Flask",
    "flask.globals.current_app": "flask.Flask",
    "flask.session": "flask.sessions.SecureCookieSession",
    "flask.globals.session": "flask.sessions.SecureCookieSession",
}
"""Names that stand for an instance."""

RESULTS: Mapping[str, str] = {
    "flask.make_response": "flask.Response",
    "flask.redirect": "flask.Response",
    "flask.jsonify": "flask.Response",
    "flask.json.jsonify": "flask.Response",
    "flask.send_file": "flask.Response",
    "flask.send_from_directory": "flask.Response",
    "werkzeug.utils.redirect": "werkzeug.wrappers.Response",
    "flask.Flask.make_response": "flask.Response",
    "flask.Flask.response_class": "flask.Response",
    "flask.Flask.full_dispatch_request": "flask.Response",
    "flask.Flask.process_response": "flask.Response",
    "flask.Flask.test_client": "flask.testing.FlaskClient",
    "flask.Flask.app_context": "flask.ctx.AppContext",
    "flask.Flask.test_request_context": "flask.ctx.RequestContext",
    "flask.current_app._get_current_object": "flask.Flask",
    "flask.Flask._get_current_object": "flask.Flask",
    "flask.Request._get_current_object": "flask.Request",
    **{
        f"flask.testing.FlaskClient.{method}": "flask.Response"
        for method in ("get", "post", "put", "delete", "patch", "head", "options", "open")
    },
}
"""What a call gives an instance of, beside a class."""

ATTRIBUTES: Mapping[str, str] = {
    "flask.Flask.config": "flask.Config",
    "flask.Flask.url_map": "werkzeug.routing.Map",
    "flask.Flask.session_interface": "flask.sessions.SessionInterface",
    "flask.Request.headers": "werkzeug.datastructures.EnvironHeaders",
    "flask.Request.args": "werkzeug.datastructures.MultiDict",
    "flask.Request.form": "werkzeug.datastructures.MultiDict",
    "flask.Request.user_agent": "werkzeug.useragents.UserAgent",
    "flask.Request.authorization": "werkzeug.datastructures.Authorization",
    "flask.Response.headers": "werkzeug.datastructures.Headers",
    "flask.blueprints.BlueprintSetupState.app": "flask.Flask",
    "flask._request_ctx_stack.top": "flask.ctx.RequestContext",
    "flask._app_ctx_stack.top": "flask.ctx.AppContext",
    "flask.ctx.RequestContext.app": "flask.Flask",
    "flask.ctx.RequestContext.request": "flask.Request",
    "flask.ctx.RequestContext.session": "flask.sessions.SecureCookieSession",
    "flask.ctx.AppContext.app": "flask.Flask",
}
"""What an attribute is an instance of."""

USUAL: Mapping[str, str] = {
    "flask.app.Flask": "flask.Flask",
    "flask.blueprints.Blueprint": "flask.Blueprint",
    "flask.wrappers.Request": "flask.Request",
    "flask.wrappers.Response": "flask.Response",
    "flask.config.Config": "flask.Config",
    "flask.helpers.send_file": "flask.send_file",
    "flask.helpers.send_from_directory": "flask.send_from_directory",
    "flask.helpers.make_response": "flask.make_response",
    "flask.helpers.url_for": "flask.url_for",
    "flask.helpers.redirect": "flask.redirect",
    "flask.json.JSONEncoder": "flask.json.JSONEncoder",
    "flask.globals._app_ctx_stack": "flask._app_ctx_stack",
    "flask.globals._request_ctx_stack": "flask._request_ctx_stack",
    "flask.ctx._request_ctx_stack": "flask._request_ctx_stack",
}
"""Other places of the same thing, which is spoken of by its usual name."""


def usual(path: str) -> str:
    """The usual name of what is called so."""
    return USUAL.get(path, path)


def constant(node: ast.expr) -> object:
    """The value of a constant, or ``UNKNOWN``."""
    from flask_conformance.upgrade.uses import UNKNOWN

    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return UNKNOWN
