"""Runs inside a release's environment and prints, as JSON, every name that it offers.

Needs nothing but the standard library; the shim that the release needs is the first argument.
An owner is a module, a class (``flask.Flask``), something that is called (``flask.redirect()``,
whose members are its parameters), ``modules`` or ``config``.
"""

from __future__ import annotations

import importlib
import inspect
import json
import logging
import pkgutil
import sys
import warnings
from types import ModuleType
from typing import Any

from flask_conformance.records.names.deprecations import (
    is_deprecation,
    made_on_demand,
    warns_when_called,
)

FAMILY = ("flask", "werkzeug", "jinja2", "itsdangerous", "markupsafe")
"""What an upgrade of Flask upgrades, and what a name in it may come from."""

WHOLE = ("flask", "werkzeug")
"""Of the others, the names that their users import stand at the top."""

LEFT_OUT = ("testsuite", "__main__")

ANY = "__getattr__"
"""The member of a class that answers any name."""

KEYWORDS = "**"
"""The parameter of what takes any keyword."""


class Collector:
    """What was found so far."""

    def __init__(self) -> None:
        self.members: dict[str, list[str]] = {"modules": [], "config": []}
        self.foreign: dict[str, list[str]] = {}
        """Names that an owner has from elsewhere: ``sys`` in a module, ``get`` of a dict."""
        self.warnings: dict[str, str] = {}
        self._visited: set[str] = set()

    def module(self, name: str) -> ModuleType | None:
        """Import a module, if it can be."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                module = importlib.import_module(name)
            except BaseException:
                # For instance one that needs a package which is not installed.
                return None
        self.members["modules"].append(name)
        own = [warning for warning in caught if is_deprecation(warning)]
        if own and "." in name:
            self.warnings[name] = str(own[-1].message)
        return module

    def names_of(self, module: ModuleType) -> None:
        """The names of a module, and what the classes and functions among them offer."""
        place = module.__name__
        names: list[str] = []
        foreign: list[str] = []
        for name in sorted({*dir(module), *made_on_demand(module)}):
            if name.startswith("__") and name != "__version__":
                continue
            value, warning = _read(module, name)
            if value is _MISSING:
                continue
            if warning:
                self.warnings[f"{place}.{name}"] = warning
            if isinstance(value, ModuleType) and f"{place}.{name}" == value.__name__:
                continue
            (names if _is_own(value) else foreign).append(name)
        self.members[place] = names
        self.foreign[place] = foreign

    def parts_of(self, module: ModuleType) -> None:
        """The attributes and parameters of what a module defines, under its usual name."""
        for name in self.members[module.__name__]:
            value, _ = _read(module, name)
            if not (inspect.isclass(value) or inspect.isroutine(value)):
                continue
            usual = self._usual_name(value)
            if usual is None or usual in self._visited or usual.rpartition(".")[2] != name:
                continue
            self._visited.add(usual)
            if inspect.isclass(value):
                self._class(usual, value)
            else:
                self._parameters(usual, value)

    def instance(self, owner: str, holder: Any) -> None:
        """What an object has beside its class, and what warns when it is read."""
        names = self.members.setdefault(owner, [])
        for name in sorted({*vars(holder), *names}):
            if name.startswith("__"):
                continue
            value, warning = _read(holder, name)
            if value is not _MISSING and name not in names:
                names.append(name)
            if warning:
                self.warnings[f"{owner}.{name}"] = warning
        names.sort()

    def _usual_name(self, definition: Any) -> str | None:
        """``flask.Flask``, or the module of two words that offers it, or where it is defined."""
        name = getattr(definition, "__name__", "")
        home = getattr(definition, "__module__", "") or ""
        root, _, rest = home.partition(".")
        if root not in FAMILY or not name:
            return None
        short = f"{root}.{rest.partition('.')[0]}" if rest else root
        for place in [root, short] if root != "werkzeug" else [short]:
            is_there = name in self.members.get(place, ())
            if is_there and _read(sys.modules[place], name)[0] is definition:
                return f"{place}.{name}"
        return f"{home}.{name}"

    def _class(self, usual: str, cls: type) -> None:
        error = issubclass(cls, Exception) and usual != "werkzeug.exceptions.HTTPException"
        names: list[str] = []
        foreign: list[str] = []
        for name in () if error else sorted(dir(cls)):
            owner = next((base for base in cls.__mro__ if name in vars(base)), object)
            if name.startswith("__") and name != ANY:
                continue
            if not _is_own(owner):
                foreign.append(name)
                continue
            names.append(name)
            value = inspect.getattr_static(cls, name)
            value = getattr(value, "__func__", value)
            if inspect.isfunction(value):
                self._parameters(f"{usual}.{name}", value)
        self.members[usual] = names
        self.foreign[usual] = foreign
        for method in ("__init__", "__new__", "__init_subclass__"):
            made = vars(cls).get(method)
            made = getattr(made, "__func__", made)
            if inspect.isfunction(made):
                if method == "__init__":
                    self._parameters(usual, made)
                elif warning := warns_when_called(made):
                    self.warnings[usual] = warning

    def _parameters(self, usual: str, function: Any) -> None:
        if usual.rpartition(".")[2].startswith("_"):
            return
        try:
            parameters = inspect.signature(function).parameters.values()
        except (ValueError, TypeError):
            return
        self.members[f"{usual}()"] = sorted(
            KEYWORDS if parameter.kind is parameter.VAR_KEYWORD else parameter.name
            for parameter in parameters
            if parameter.name not in ("self", "cls")
            and parameter.kind is not parameter.VAR_POSITIONAL
        )
        if warning := warns_when_called(function):
            self.warnings[usual] = warning


_MISSING = object()


def _read(owner: Any, name: str) -> tuple[Any, str]:
    """An attribute, and the deprecation that reading it tells."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = getattr(owner, name)
        except BaseException:
            value = _MISSING
    own = [warning for warning in caught if is_deprecation(warning)]
    return value, str(own[-1].message) if own else ""


def _is_own(value: Any) -> bool:
    if isinstance(value, ModuleType):
        return value.__name__.partition(".")[0] in FAMILY
    if not (inspect.isclass(value) or inspect.isroutine(value)):
        kind = type(value)
        return kind.__module__.partition(".")[0] in (*FAMILY, "builtins")
    return (getattr(value, "__module__", "") or "").partition(".")[0] in FAMILY


def _every_module(root: str) -> list[str]:
    try:
        package = importlib.import_module(root)
    except ImportError:
        return []
    folders = getattr(package, "__path__", ())
    names = [part.name for part in pkgutil.walk_packages(folders, f"{root}.", lambda name: None)]
    return [root, *(name for name in names if not {*name.split(".")} & {*LEFT_OUT})]


def _instances(collector: Collector) -> None:
    import flask

    app = flask.Flask("flask_names_seen_here")
    collector.members["config"] = sorted(getattr(app, "config", ()))
    collector.instance("flask.Flask", app)
    if "flask.testing.FlaskClient" in collector.members:
        collector.instance("flask.testing.FlaskClient", app.test_client())
    with app.test_request_context():
        proxy: Any = flask.request
        collector.instance("flask.Request", proxy._get_current_object())
        collector.instance("flask.Response", app.response_class())
    if hasattr(flask, "Blueprint"):
        collector.instance("flask.Blueprint", flask.Blueprint("seen", "flask_names_seen_here"))


def main() -> None:
    from flask_conformance.releases.old_sources.importable_names import install
    from flask_conformance.releases.old_sources.shims import install_shims

    logging.disable()
    install_shims(sys.argv[1])
    warnings.simplefilter("ignore")

    if helpers := sys.modules.get("flask.helpers"):
        install(helpers)
    sys.modules["flask_names_seen_here"] = ModuleType("flask_names_seen_here")
    collector = Collector()
    # Afresh, so that what warns while it is imported is heard.
    for root in FAMILY:
        names = _every_module(root)
        wanted = names if root in WHOLE else names[:1]
        imported = [module for name in wanted if (module := collector.module(name))]
        for module in imported:
            collector.names_of(module)
    modules = [name for name in collector.members["modules"] if name.startswith(WHOLE)]
    for name in sorted(modules, key=lambda name: (name.count("."), name)):
        collector.parts_of(sys.modules[name])
    _instances(collector)
    output = {
        "members": collector.members,
        "foreign": collector.foreign,
        "warnings": collector.warnings,
    }
    sys.stdout.write(json.dumps(output))


if __name__ == "__main__":
    main()
