"""What a target offers, before any clause runs: names, an application, one answer."""

from __future__ import annotations

import contextvars
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType, ModuleType
from typing import Any

from packaging.specifiers import SpecifierSet

from flask_conformance.kit.adapter import Adapter, own_server
from flask_conformance.kit.client import Client
from flask_conformance.model.edition import Edition
from flask_conformance.model.protocol import FirstLook, Obstacle

PATIENCE = 5.0
"""Seconds in which an application must be made, and must answer."""

PATH = "/first-look"

LENDERS = ("flask", "werkzeug", "jinja2", "itsdangerous", "markupsafe", "quart")
"""Packages whose names a framework may hand on as its own."""

APPLICATION, ANSWER, CLASS = "an application", "an answer", "flask.Flask"


class TookTooLong(BaseException):
    """Raised in the target's own code; not an Exception, which it might catch."""


def look(
    adapter: Adapter,
    edition: Edition,
    names: Mapping[str, str],
    parts: Mapping[str, tuple[str, ...]],
) -> FirstLook:
    """Look the target over; *names* and *parts* are what the spec asks for."""
    namespace, toolkit = adapter.namespace(), adapter.werkzeug()
    wanted = [name for name, where in names.items() if _is_there(where, edition)]
    found = {name: _get(namespace, name) for name in wanted}
    offered = {name: value for name, value in found.items() if value is not _NOTHING}
    missing = [f"flask.{name}" for name in wanted if name not in offered]
    for part, words in parts.items():
        members = {f"werkzeug.{part}.{word}": _get(_get(toolkit, part), word) for word in words}
        there = {name: value for name, value in members.items() if value is not _NOTHING}
        offered |= there
        # A part of which there is nothing is not claimed.
        missing += [name for name in members if there and name not in there]
    home = _root(getattr(namespace, "__name__", ""))
    borrowed = {name: lender for name, value in offered.items() if (lender := _lender(value, home))}
    obstacles = [Obstacle(name, "the target has no such name") for name in missing]
    made, answer, more = _tried(adapter, found.get("Flask", _NOTHING))
    return FirstLook(
        own=tuple(name for name in offered if name not in borrowed),
        borrowed=borrowed,
        missing=tuple(missing),
        application=made,
        answer=answer,
        obstacles=(*obstacles, *more),
        advice=_advice(namespace) if CLASS in missing else "",
    )


_NOTHING = object()


def _get(holder: Any, name: str) -> Any:
    try:
        return getattr(holder, name, _NOTHING)
    except Exception:
        return _NOTHING


def _is_there(where: str, edition: Edition) -> bool:
    return not where or SpecifierSet(where, prereleases=True).contains(edition.flask.base_version)


def _root(name: str) -> str:
    return name.partition(".")[0]


def _lender(value: Any, home: str) -> str:
    """The package that defines it, where that is not the target itself."""
    if isinstance(value, ModuleType):
        origin = value.__name__
    elif isinstance(value, type) or callable(getattr(type(value), "__get__", None)):
        origin = str(getattr(value, "__module__", ""))
    else:
        # A proxy tells of what it stands for; it is lent only where it is the lender's very own.
        flask = sys.modules.get("flask")
        is_flasks = flask is not None and any(value is own for own in vars(flask).values())
        origin = "flask" if is_flasks else ""
    root = _root(origin)
    return root if root in LENDERS and root != home else ""


def _tried(adapter: Adapter, cls: Any) -> tuple[str, str, list[Obstacle]]:
    """How an application is made, what one answers, and what stands in the way."""
    if cls is _NOTHING:
        return "", "", []
    app, problem = _attempt(lambda: cls("first_look"))
    if problem:
        _, without = _attempt(cls)
        hint = "" if without else "; it can be made without an import name"
        return (
            "" if without else "without an import name",
            "",
            [Obstacle(APPLICATION, f"Flask('first_look') {problem}{hint}")],
        )
    if own_server(adapter) is not None:
        return "with an import name", "", []
    answer, problem = _attempt(lambda: _answer(adapter, app))
    obstacles = [Obstacle(ANSWER, f"GET {PATH} {problem}")] if problem else []
    return "with an import name", answer or "", obstacles


def _answer(adapter: Adapter, app: Any) -> str:
    application = adapter.wsgi(app)
    if not callable(application):
        raise TypeError(f"the WSGI application, {type(application).__name__}, is not callable")
    app.route(PATH)(lambda: "seen")
    return Client(application, validate=False).get(PATH).status


def _attempt(step: Callable[[], Any]) -> tuple[Any, str]:
    """What the step gives, or how it fails in words; it leaves no context behind."""
    try:
        with _limit():
            return contextvars.copy_context().run(step), ""
    except TookTooLong:
        return None, f"does not end within {PATIENCE:g} s"
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return None, f"raises {_words(error)}"


def _words(error: BaseException) -> str:
    try:
        text = str(error).partition("\n")[0][:200]
    except BaseException:
        text = ""
    kind = type(error).__name__
    return f"{kind}: {text}" if text else kind


@contextmanager
def _limit() -> Iterator[None]:
    """End what takes too long, where this thread can be interrupted."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise TookTooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _advice(namespace: Any) -> str:
    """The class that may be meant by ``Flask``, and how to say so."""
    for name, value in sorted(vars(namespace).items() if hasattr(namespace, "__dict__") else ()):
        if isinstance(value, type) and (hasattr(value, "route") or hasattr(value, "add_url_rule")):
            if getattr(value, "__name__", "") in ("Blueprint", "Scaffold", "Flask"):
                continue
            has = "route" if hasattr(value, "route") else "add_url_rule"
            return f"no Flask; found class {name} with {has}: try --name Flask={name}"
    return ""
