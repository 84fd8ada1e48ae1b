"""What to do about that which the first look finds in the way."""

from __future__ import annotations

import inspect
from typing import Any

from flask_conformance.kit.guarded import attempt, is_a, offered
from flask_conformance.plugin.elsewhere import found_in_submodule

ADAPTER = "an adapter does so, which flask-conformance init TARGET writes"
"""What a conformance.toml cannot say; init knows the pieces by their names."""

LONGEST_NAME = 100
"""Characters of a name that anyone would say on a command line."""

OTHERS = ("Blueprint", "Scaffold", "Flask")
"""Other classes of Flask's to which views are added."""


def class_meant(namespace: Any) -> str:
    """The class that may be meant by ``Flask``, and how to say so."""
    members = vars(namespace) if hasattr(namespace, "__dict__") else {}
    classes = {
        name: value
        for name, value in members.items()
        if name.isidentifier() and len(name) <= LONGEST_NAME and _is_like_flask(value)
    }
    home = str(offered(namespace, "__name__", "")).partition(".")[0].replace("_", "")

    def place(name: str) -> tuple[bool, bool, bool, str]:
        is_application = callable(offered(classes[name], "wsgi_app")) or any(
            "__call__" in vars(cls) for cls in classes[name].__mro__
        )
        is_named_so = name.lower() == home or "app" in name.lower()
        is_base = inspect.isabstract(classes[name]) or name.startswith(("Abstract", "Base"))
        return is_base, not is_application, not is_named_so, name

    if not classes and (found := found_in_submodule(namespace, OTHERS)):
        home, name, has = found
        return (
            f"no Flask; {home} has a class {name} with {has}: "
            f"try flask-conformance run {home} --name Flask={name}"
        )
    if not classes:
        return f"no Flask, and no class with route or add_url_rule: {elsewhere()}"
    name = min(classes, key=place)
    has = "route" if callable(offered(classes[name], "route")) else "add_url_rule"
    return f"no Flask; found class {name} with {has}: try --name Flask={name}"


def _is_like_flask(value: Any) -> bool:
    """Whether it is a class to which views are added, and not another of Flask's."""
    if not is_a(value, type) or offered(value, "__name__", "") in OTHERS:
        return False
    return any(callable(offered(value, name)) for name in ("route", "add_url_rule"))


def made_without_a_name() -> str:
    return f"it can be made without an import name (without_import_name): {ADAPTER}"


def elsewhere() -> str:
    """What to do about something that is used in quite another way."""
    return (
        "an adapter must say what is meant; an application that runs is asked by its address, "
        "flask-conformance run --url http://127.0.0.1:5000"
    )


def handed_the_request() -> str:
    return f"a view that takes the request is answered (RequestArgument): {ADAPTER}"


def asked_otherwise(problem: str) -> str:
    """What to do about views that are called with something, and that not in the request's place or
    to be answered with text."""
    return f"a view that takes the request and gives text {problem}; {elsewhere()}"


def takes_asgi(app: Any) -> str:
    """What to do where an application is called as ASGI has it; nothing in any other case."""
    written = attempt(lambda: str(inspect.signature(type(app).__call__)), "")
    is_asgi = all(word in written for word in ("scope", "receive", "send"))
    return f"it is an ASGI application (asgi_to_wsgi): {ADAPTER}" if is_asgi else ""
