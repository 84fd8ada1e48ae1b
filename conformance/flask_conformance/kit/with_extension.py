"""``--with``: an extension on every application that a clause makes, or a file that runs first."""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.util
import inspect
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from flask_conformance.kit import interpreter
from flask_conformance.kit.adapter import Adapter, with_namespace
from flask_conformance.kit.guarded import words_of
from flask_conformance.kit.target import TargetError
from flask_conformance.releases.old_sources.shims import install_shims, shim_needed

Apply = Callable[[Any], object]
"""Puts an extension on an application."""


def prepared(words: Sequence[str]) -> list[Apply]:
    """Execute the files among *words*, in order, and find what is applied to each application.

    It comes before the target: instrumentation wants to be there first. Raises
    :class:`TargetError`.
    """
    if words:
        with contextlib.suppress(PackageNotFoundError):
            # Old releases do not import without; for any other this does nothing.
            install_shims(shim_needed(version("flask")))
    applied = []
    for word in words:
        if word.endswith(".py"):
            _execute(word)
        else:
            applied.append(_applied(word))
    return applied


def _execute(word: str) -> None:
    path = Path(word).resolve()
    if not path.is_file():
        raise TargetError(f"--with {word}: no such file")
    name = f"conformance_with_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    except BaseException as error:
        raise _failure(word, error) from error
    finally:
        interpreter.restore()
    if getattr(vars(module).get("init_app"), "__module__", "") == name:
        raise TargetError(
            f"--with {word}: a file is executed and no more; to put its init_app on every "
            f"application, write {path.stem}:init_app"
        )


def _failure(word: str, error: BaseException) -> BaseException:
    if type(error) is KeyboardInterrupt:
        return error
    return TargetError(f"--with {word}: {words_of(error)}")


def _applied(word: str) -> Apply:
    module, separator, path = word.partition(":")
    if not separator or not path or not module:
        raise TargetError(f"--with {word}: write package:Class, package:init_app or ./setup.py")
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.append(here)
    try:
        value = importlib.import_module(module)
        for part in path.split("."):
            value = getattr(value, part)
    except BaseException as error:
        raise _failure(word, error) from error
    finally:
        interpreter.restore()
    return how_to_apply(word, value)


def how_to_apply(word: str, value: Any) -> Apply:
    """``Class(app)``, else ``Class().init_app(app)``; of anything else its ``init_app``, or it."""
    if isinstance(value, type):
        if _takes_an_application(value):
            return value
        if hasattr(value, "init_app"):
            return lambda app: value().init_app(app)
        raise TargetError(f"--with {word}: the class takes no application and has no init_app")
    method = getattr(value, "init_app", value)
    if not callable(method):
        raise TargetError(f"--with {word}: is {type(value).__name__}, which cannot be applied")
    return method  # type: ignore[no-any-return]


def _takes_an_application(cls: type) -> bool:
    # Asked before, since a TypeError may as well come from the depth of the extension.
    try:
        inspect.signature(cls).bind(object())
    except TypeError:
        return False
    except ValueError:
        return True
    return True


def extend(adapter: Adapter, applied: Sequence[Apply], words: Sequence[str]) -> None:
    """Have the adapter's class of applications apply the extensions to each that is made."""
    adapter.name = f"{adapter.name} with {' and '.join(words)}"
    if applied:
        extended(adapter, applied)


def extended(adapter: Adapter, applied: Sequence[Apply]) -> None:
    """Put a class in the place of the adapter's ``Flask`` that applies to each application."""
    namespace = adapter.namespace()
    real = getattr(namespace, "Flask", None)
    if real is None:
        raise TargetError("--with: the target has no Flask on which an extension could be applied")
    namespace.Flask = own = _extended(real, applied)
    # Some adapters make their namespace anew whenever it is asked for.
    with_namespace(adapter, namespace)
    _put_in_place(real, own)


def _extended(real: Any, applied: Sequence[Apply]) -> Any:
    if not isinstance(real, type):

        @functools.wraps(real)
        def made(*arguments: Any, **named: Any) -> Any:
            return _with_all(real(*arguments, **named), applied)

        return made
    return _subclass(real, applied)


def _subclass(real: Any, applied: Sequence[Apply]) -> Any:
    """A subclass that gives itself out as the class, which others go on asking for."""

    @functools.wraps(real.__init__)
    def init(self: Any, *arguments: Any, **named: Any) -> None:
        real.__init__(self, *arguments, **named)
        _with_all(self, applied)

    members = {
        "__init__": init,
        "__module__": real.__module__,
        "__qualname__": real.__qualname__,
        "__doc__": real.__doc__,
    }
    return type(real)(real.__name__, (real,), members)


def _with_all(app: Any, applied: Sequence[Apply]) -> Any:
    for apply in applied:
        apply(app)
    return app


def _put_in_place(real: Any, extended: Any) -> None:
    """The class is known in several modules of its package, which ask whether this is one."""
    root = str(getattr(real, "__module__", "")).partition(".")[0]
    for name, module in list(sys.modules.items()):
        if root and name.partition(".")[0] == root:
            for member, value in list(vars(module).items()):
                if value is real:
                    setattr(module, member, extended)
