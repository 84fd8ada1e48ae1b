"""What a target offers, before any clause runs: names, an application, one answer."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextvars import copy_context
from types import ModuleType
from typing import Any

from packaging.specifiers import SpecifierSet

from flask_conformance.kit import interpreter
from flask_conformance.kit.adapter import Adapter, own_server
from flask_conformance.kit.client import Client
from flask_conformance.kit.guarded import TookTooLong, asked, is_a, limited, offered, words_of
from flask_conformance.kit.module_adapter import SUBMODULES
from flask_conformance.model.edition import Edition
from flask_conformance.model.protocol import ESSENTIAL, FirstLook, Obstacle
from flask_conformance.plugin.hints import (
    asked_otherwise,
    class_meant,
    elsewhere,
    handed_the_request,
    made_without_a_name,
    takes_asgi,
)

PATIENCE = 5.0
"""Seconds in which an application must be made, and must answer."""

TOO_LONG = f"does not end within {PATIENCE:g} s"

PATH = "/first-look"

LENDERS = ("flask", "werkzeug", "jinja2", "itsdangerous", "markupsafe", "quart")
"""Packages whose names a framework may hand on as its own."""

(APPLICATION, ANSWER), CLASS, BLUEPRINT = ESSENTIAL, "flask.Flask", "flask.Blueprint"


def look(
    adapter: Adapter,
    edition: Edition,
    names: Mapping[str, str],
    members: Mapping[str, str],
    parts: Mapping[str, tuple[str, ...]],
    of_blueprints: Mapping[str, str],
) -> FirstLook:
    """Look the target over; *names*, *members* of an application, *parts* of Werkzeug and members
    *of_blueprints* are what the spec asks for.
    """
    namespace = adapter.namespace()
    values = {name: _named(namespace, name) for name in _wanted(names, edition)}
    offered = {name: value for name, value in values.items() if value is not _NOTHING}
    missing = [f"flask.{name}" for name in values if name not in offered]
    of_toolkit, missing_there = _parts(adapter.werkzeug(), parts)
    offered |= of_toolkit
    missing += missing_there
    home = _root(_name(namespace))
    # What real Flask has of Werkzeug's is nothing to wonder about.
    lenders = {} if home == "flask" else {name: _lender(it, home) for name, it in offered.items()}
    borrowed = {name: lender for name, lender in lenders.items() if lender}
    app, made, problems = _application(values.get("Flask", _NOTHING))
    answer = ""
    if app is not _NOTHING:
        answer, more = _answered(adapter, app)
        problems += more
        missing += [f"{CLASS}.{name}" for name in _wanted(members, edition) if not _has(app, name)]
    blueprint, unmade = _attempt(lambda: values["Blueprint"]("first_look", "first_look"))
    if not unmade:
        wanted = _wanted(of_blueprints, edition)
        missing += [f"{BLUEPRINT}.{name}" for name in wanted if not _has(blueprint, name)]
    return FirstLook(
        own=tuple(name for name in offered if name not in borrowed),
        borrowed=borrowed,
        missing=tuple(missing),
        application=made,
        answer=answer,
        obstacles=(*problems, *(Obstacle(name, _lacked(name)) for name in missing)),
        advice=class_meant(namespace) if CLASS in missing else "",
    )


def _wanted(names: Mapping[str, str], edition: Edition) -> list[str]:
    return [name for name, where in names.items() if _is_there(where, edition)]


def _parts(toolkit: Any, parts: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, Any], list[str]]:
    """What there is of Werkzeug's parts, by name, and what is missing of them."""
    offered: dict[str, Any] = {}
    missing: list[str] = []
    for part, words in parts.items():
        values = {f"werkzeug.{part}.{word}": _get(_get(toolkit, part), word) for word in words}
        there = {name: value for name, value in values.items() if value is not _NOTHING}
        offered |= there
        # A part of which there is nothing is not claimed.
        missing += [name for name in values if there and name not in there]
    return offered, missing


_NOTHING = object()


def _named(namespace: Any, name: str) -> Any:
    """What the target offers by that name; a module that merely is called so is something else."""
    value = _get(namespace, name)
    is_other = is_a(value, ModuleType) and (name not in SUBMODULES or _is_pythons(value))
    return _NOTHING if is_other else value


def _is_pythons(module: ModuleType) -> bool:
    """Whether it is one of the standard library's, such as the ``json`` that many files import."""
    return _root(_name(module)) in sys.stdlib_module_names


def _get(holder: Any, name: str) -> Any:
    return asked(holder, name, _NOTHING)


def _name(holder: Any) -> str:
    return str(offered(holder, "__name__", ""))


def _is_there(where: str, edition: Edition) -> bool:
    return not where or SpecifierSet(where, prereleases=True).contains(edition.flask.base_version)


def _root(name: str) -> str:
    return name.partition(".")[0]


def _lender(value: Any, home: str) -> str:
    """The package that defines it, where that is not the target itself."""
    if is_a(value, ModuleType):
        origin = value.__name__
    elif is_a(value, type) or callable(getattr(type(value), "__get__", None)):
        origin = str(offered(value, "__module__", ""))
    else:
        # A proxy tells of what it stands for; it is lent only where it is the lender's very own.
        flask = sys.modules.get("flask")
        is_flasks = flask is not None and any(value is own for own in vars(flask).values())
        origin = "flask" if is_flasks else ""
    root = _root(origin)
    return root if root in LENDERS and root != home else ""


def _application(cls: Any) -> tuple[Any, str, list[Obstacle]]:
    """An application, how it is made, and what stands in the way."""
    if cls is _NOTHING:
        return _NOTHING, "", []
    app, problem = _attempt(lambda: cls("first_look"))
    if not problem:
        return app, "with an import name", []
    _, without = _attempt(cls)
    hint = elsewhere() if without else made_without_a_name()
    made = "" if without else "without an import name"
    return _NOTHING, made, [Obstacle(APPLICATION, f"Flask('first_look') {problem}; {hint}")]


def _answered(adapter: Adapter, app: Any) -> tuple[str, list[Obstacle]]:
    """What an application answers, and what stands in the way."""
    if own_server(adapter) is not None:
        return "", []
    answer, problem = _attempt(lambda: _answer(adapter, app, PATH, first_look_view))
    if not problem:
        return answer, []
    # What hangs is not asked again: each question costs all the patience there is.
    hint = "" if problem == TOO_LONG else _hint(adapter, app, problem)
    words = f"GET {PATH} {problem}" + (f"; {hint}" if hint else "")
    return "", [Obstacle(ANSWER, words)]


def _hint(adapter: Adapter, app: Any, first: str) -> str:
    """What to do about an application that ends the *first* question with that problem."""
    other = f"{PATH}-again"
    _, problem = _attempt(lambda: _answer(adapter, app, other, view_of_the_request))
    if not problem:
        return handed_the_request()
    is_callable, _ = _attempt(lambda: callable(adapter.wsgi(app)))
    if not is_callable:
        return elsewhere()
    is_about_the_view = f"{first_look_view.__name__}()" in first
    return asked_otherwise(problem) if is_about_the_view else takes_asgi(app)


def _has(value: Any, name: str) -> bool:
    """Whether an application or a blueprint has a member; one that its class defines is not asked
    for."""
    if any(name in vars(cls) for cls in type(value).__mro__):
        return True
    try:
        return asked(value, name, _NOTHING) is not _NOTHING
    finally:
        interpreter.restore()


def _lacked(name: str) -> str:
    for holder, word in ((CLASS, "an application"), (BLUEPRINT, "a blueprint")):
        if name.startswith(f"{holder}."):
            return f"{word} has no such member"
    return "the target has no such name"


def first_look_view() -> str:
    return "seen"


def view_of_the_request(request: Any) -> str:
    return "seen"


def _answer(adapter: Adapter, app: Any, path: str, view: Callable[..., str]) -> str:
    application = adapter.wsgi(app)
    if not callable(application):
        raise TypeError(f"the WSGI application, {type(application).__name__}, is not callable")
    app.route(path)(view)
    return Client(application, validate=False).get(path).status


def _attempt(step: Callable[[], Any]) -> tuple[Any, str]:
    """What the step gives, or how it fails in words; it leaves no context behind."""
    try:
        with limited(PATIENCE):
            return copy_context().run(step), ""
    except TookTooLong:
        return None, TOO_LONG
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        interpreter.restore()
        return None, f"raises {words_of(error)}"
    finally:
        interpreter.restore()
