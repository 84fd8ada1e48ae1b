"""Calls that mean more than a name: settings, attributes by name, imports by name, setup."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from flask_conformance.upgrade.reading import Reading
from flask_conformance.upgrade.scopes import BLUEPRINT_SETUP, SETUP
from flask_conformance.upgrade.settings import settings_call
from flask_conformance.upgrade.things import Thing, constant, usual
from flask_conformance.upgrade.uses import Verb

APPLICATION = Thing("flask.Flask", True)

CALLED_WITH: Mapping[str, Thing] = {
    "after_request": Thing("flask.Response", True),
    "after_app_request": Thing("flask.Response", True),
    "after_this_request": Thing("flask.Response", True),
    "record": Thing("flask.blueprints.BlueprintSetupState", True),
    "record_once": Thing("flask.blueprints.BlueprintSetupState", True),
}
"""What a function that is registered so is called with."""

WATCHED = ("flask.Flask", "flask.Blueprint", "flask.Request", "flask.Response", "flask.Config")
"""Classes of which an attribute with a computed name may be one that went."""

BY_TEXT = ("patch", "import_module", "import_string", "__import__")
"""Functions whose first argument is a dotted name."""


def special_call(reader: Reading, call: ast.Call) -> None:
    """Note what a call does beside being one."""
    match call.func:
        case ast.Name(id="getattr" | "setattr" | "hasattr" as function):
            _by_name(reader, call, function)
        case ast.Attribute(value=owner, attr=name):
            base = reader.thing(owner)
            if base == Thing("flask.Config", True):
                settings_call(reader, call, name)
            _setup(reader, call, owner, base, name)
    called = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if called in CALLED_WITH and call.args and reader.called_path(call.func):
        registered = reader.thing(call.args[0])
        if registered is not None and not registered.is_instance:
            reader.project.receives[registered.path] = CALLED_WITH[called]
    if called in BY_TEXT and call.args:
        path = constant(call.args[0])
        if isinstance(path, str) and "." in path and Thing(path).is_family:
            reader.use(Verb.IMPORT, usual(path), call)


def _by_name(reader: Reading, call: ast.Call, function: str) -> None:
    if len(call.args) < 2:
        return
    base, name = reader.thing(call.args[0]), constant(call.args[1])
    if base is None or not (base.is_family or base.path in reader.project.classes):
        return
    if not isinstance(name, str):
        if function != "hasattr" and base.is_instance and usual(base.path) in WATCHED:
            reader.cannot_read(call, ast.unparse(call)[:60])
        return
    path = reader.resolver.path(base, name)
    has_default = len(call.args) > 2
    if path is None or function == "hasattr" or (function == "getattr" and has_default):
        return
    reader.use(Verb.SET if function == "setattr" else Verb.READ, path, call)


def _setup(reader: Reading, call: ast.Call, owner: ast.expr, base: Thing | None, name: str) -> None:
    """Setup after requests, blueprints after their registration, blueprints once more."""
    if base is None:
        return
    scope = reader.scope
    kind = _kind(reader, base)
    if kind == "flask.testing.FlaskClient" and name in ("get", "post", "put", "delete", "open"):
        scope.has_served = True
    shown = ast.unparse(owner)
    if kind == "flask.Flask" and name in SETUP and (scope.serves or scope.has_served):
        reader.use(Verb.LATE, f"flask.Flask.{name}", call)
    if kind == "flask.Blueprint" and name in BLUEPRINT_SETUP and shown in scope.registered:
        reader.use(Verb.LATE_BLUEPRINT, f"flask.Blueprint.{name}", call)
    if name == "register_blueprint" and call.args and kind in ("flask.Flask", "flask.Blueprint"):
        given = f"{shown} {ast.unparse(call.args[0])}"
        if given in scope.registered and not any(word.arg == "name" for word in call.keywords):
            reader.use(Verb.AGAIN, f"{kind}.register_blueprint", call)
        if isinstance(call.args[0], ast.Name):
            scope.registered |= {given, ast.unparse(call.args[0])}


def _kind(reader: Reading, base: Thing) -> str:
    """The class of Flask's that an instance is of."""
    if not base.is_instance:
        return ""
    if base.path in reader.project.classes:
        bases = [ancestor for ancestor in reader.project.bases_of(base.path) if ancestor.is_family]
        return usual(bases[0].path) if bases else ""
    return usual(base.path)
