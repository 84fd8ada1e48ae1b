"""From a target's name to its adapter."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import sys
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import Any

from flask_conformance.kit import interpreter
from flask_conformance.kit.adapter import MEMBERS, Adapter
from flask_conformance.kit.built_on_flask import application_class, built_on
from flask_conformance.kit.guarded import (
    Endless,
    asked,
    attempt,
    in_time,
    offered,
    raised_in,
    shown,
    words_of,
)
from flask_conformance.kit.module_adapter import ModuleAdapter
from flask_conformance.kit.namespaces import as_module
from flask_conformance.model.edition import Edition

BUNDLED = "flask_adapters"

KINDS = {"name": str, "edition": Edition, "lacks": Mapping, "known": Mapping}
"""Members of an adapter that are data, and what they must be."""

SLOW_IMPORT = 20.0
"""Seconds in which an adapter's ``namespace()`` must have imported what it gives."""

_NOTHING = object()

ADAPTERS_OWN = ("namespace", "wsgi", "lacks")
"""Members by which a function's result is seen to be an adapter."""


class TargetError(Exception):
    """A target that cannot be used; the message names it and says what to do."""


def load(target: str) -> Adapter:
    """The adapter of *target*: a bundled adapter's name, a ``.py`` file, or a module; behind either
    of these ``:function``, which gives an adapter, a namespace or a class of applications.

    A file or module that has a member ``adapter`` (an object or a class) is an adapter;
    any other is a framework that offers Flask's names. Raises :class:`TargetError`.
    """
    try:
        return _loaded(target)
    except (TargetError, KeyboardInterrupt):
        raise
    except Endless as error:
        raise TargetError(f"target {target!r} {error}") from None
    except BaseException as error:
        interpreter.restore()
        raise TargetError(
            f"target {target!r} cannot be looked at: {words_of(error)}{raised_in(error)}"
        ) from error


def _loaded(target: str) -> Adapter:
    place, separator, path = target.rpartition(":")
    if separator and place and path.replace(".", "").isidentifier():
        return _made_of(target, _member(target, place, path))
    module = _load_file(target) if _is_path(target) else _load_name(target)
    given = asked(module, "adapter")
    if given is None or isinstance(given, ModuleType):
        return _of_module(module)
    return _checked(target, given)


def _of_module(module: ModuleType) -> Adapter:
    if module.__name__ != "flask" and application_class(module) is not None:
        return built_on(load("flask"), module)
    return ModuleAdapter(module)


def _member(target: str, place: str, path: str) -> Any:
    """What stands in a module or file under that name; of a function, what it gives."""
    value: Any = _load_file(place) if _is_path(place) else _load_name(place)
    try:
        for name in path.split("."):
            value = getattr(value, name)
    except AttributeError as error:
        raise TargetError(f"target {target!r}: {words_of(error)}") from None
    if isinstance(value, type) or not callable(value):
        return value
    if hasattr(value, "wsgi_app"):
        raise TargetError(
            f"target {target!r}: is one application; a target is what applications are made of, "
            f"such as {place}; one that runs is asked by its address, --url http://127.0.0.1:5000"
        )
    try:
        return value()
    except Exception as error:
        raise TargetError(f"target {target!r}: the function raises {words_of(error)}") from error


def _made_of(target: str, value: Any) -> Adapter:
    """The adapter that *value* is, or that of the namespace, module or class of applications."""
    if all(hasattr(value, member) for member in ADAPTERS_OWN):
        return _checked(target, value)
    return _of_module(value if isinstance(value, ModuleType) else as_module(target, value))


def _is_path(target: str) -> bool:
    return target.endswith(".py") or "/" in target or "\\" in target


def _load_name(target: str) -> ModuleType:
    bundled = f"{BUNDLED}.{target.replace('-', '_')}"
    if "." not in target and importlib.util.find_spec(bundled) is not None:
        return _imported(target, bundled)
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.append(here)
    try:
        spec = importlib.util.find_spec(target)
    except (ImportError, ValueError, AttributeError):
        spec = None
    if spec is None:
        if Path(target).exists():
            raise _not_python(target)
        raise TargetError(
            f"target {target!r}: no adapter and no importable module of that name. "
            f"Install it in this environment, or give a path such as ./{target}.py"
        )
    return _imported(target, target)


def _not_python(target: str) -> TargetError:
    """What is there, and no file of Python."""
    if Path(target).is_dir():
        word = "is a folder; give a file in it, or the name of a module that it holds"
    else:
        word = (
            "is no Python source file (.py); an application in another language is asked by its "
            "address, flask-conformance run --url http://127.0.0.1:5000"
        )
    return TargetError(f"target {target!r}: {word}")


def _imported(target: str, name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except BaseException as error:
        interpreter.restore()
        raise _import_failure(target, error) from error
    finally:
        interpreter.restore()


def _load_file(target: str) -> ModuleType:
    path = Path(target).resolve()
    if not path.exists():
        raise TargetError(f"target {target!r}: no such file")
    if path.is_dir() or path.suffix != ".py":
        raise _not_python(target)
    if not path.is_file():
        raise TargetError(f"target {target!r}: is no file that can be read")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise TargetError(f"target {target!r}: cannot be imported")
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    sys.modules[path.stem] = module
    try:
        spec.loader.exec_module(module)
    except BaseException as error:
        interpreter.restore()
        sys.modules.pop(path.stem, None)
        raise _import_failure(target, error) from error
    finally:
        interpreter.restore()
    return module


def _import_failure(target: str, error: BaseException) -> TargetError:
    if type(error) is KeyboardInterrupt:
        raise error
    if isinstance(error, SyntaxError):
        place = f" ({error.filename}, line {error.lineno})" if error.filename else ""
        message = attempt(lambda: f"{error.msg}{place}", "")
        return TargetError(f"target {target!r} has a syntax error: {message or words_of(error)}")
    if isinstance(error, SystemExit):
        code = shown(offered(error, "code"))
        return TargetError(f"target {target!r} calls sys.exit({code}) when imported")
    return TargetError(f"target {target!r} cannot be imported: {words_of(error)}")


def _checked(target: str, given: Any) -> Adapter:
    """The adapter object, with every member that the suite reads."""
    try:
        adapter: Adapter = given() if isinstance(given, type) else given
    except Exception as error:
        raise TargetError(
            f"the adapter of target {target!r} cannot be made: {words_of(error)}"
        ) from error
    values = {member: asked(adapter, member, _NOTHING) for member in MEMBERS}
    missing = [member for member, value in values.items() if value is _NOTHING]
    if missing:
        raise TargetError(
            f"the adapter of target {target!r} lacks {', '.join(missing)}; "
            "inherit from flask_conformance.Adapter for the defaults"
        )
    for member, kind in KINDS.items():
        value = values[member]
        if not isinstance(value, kind):
            raise TargetError(
                f"the adapter of target {target!r}: {member} is {shown(value, 60)}, "
                f"not {'an' if kind is Edition else 'a'} {kind.__name__}"
            )
    # One that cannot be changed is asked each time.
    with contextlib.suppress(AttributeError):
        adapter.namespace = cache(partial(_named, adapter.namespace))  # type: ignore[method-assign]
    return adapter


def _named(ask: Callable[[], Any]) -> Any:
    """The namespace, which is one and the same for a whole run, however often it is asked for."""
    what = f"has an adapter whose namespace() does not end within {SLOW_IMPORT:g} s"
    return in_time(ask, SLOW_IMPORT, what)
