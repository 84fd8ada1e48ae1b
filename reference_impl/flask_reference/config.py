"""Chapter *application*: configuration, a dict that knows where its values may come from.

Only keys in capitals are configuration; whatever else a file, module or mapping holds is ignored.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import IO, Any, Generic, TypeVar, overload

from werkzeug.utils import import_string

T = TypeVar("T")
Filename = str | os.PathLike[str]

MISSING = (errno.ENOENT, errno.EISDIR)


class ConfigAttribute(Generic[T]):
    """An attribute of the application that is kept in its configuration."""

    def __init__(self, name: str, get_converter: Callable[[Any], T] | None = None) -> None:
        self.__name__ = name
        self.get_converter = get_converter

    @overload
    def __get__(self, obj: None, owner: type | None = None) -> ConfigAttribute[T]: ...

    @overload
    def __get__(self, obj: Any, owner: type | None = None) -> T: ...

    def __get__(self, obj: Any, owner: type | None = None) -> T | ConfigAttribute[T]:
        if obj is None:
            return self
        value: T = obj.config[self.__name__]
        return value if self.get_converter is None else self.get_converter(value)

    def __set__(self, obj: Any, value: Any) -> None:
        obj.config[self.__name__] = value


class Config(dict[str, Any]):
    """The configuration of one application; relative file names start at ``root_path``."""

    def __init__(self, root_path: Filename, defaults: dict[str, Any] | None = None) -> None:
        super().__init__(defaults or {})
        self.root_path = root_path

    def from_mapping(self, mapping: Mapping[str, Any] | None = None, **kwargs: Any) -> bool:
        for key, value in dict(mapping or {}, **kwargs).items():
            if key.isupper():
                self[key] = value
        return True

    def from_object(self, obj: object | str) -> None:
        if isinstance(obj, str):
            obj = import_string(obj)
        for key in dir(obj):
            if key.isupper():
                self[key] = getattr(obj, key)

    def from_pyfile(self, filename: Filename, silent: bool = False) -> bool:
        path = os.path.join(self.root_path, filename)
        source = _read(path, lambda file: file.read(), "rb", silent, (*MISSING, errno.ENOTDIR))
        if source is None:
            return False
        module = ModuleType("config")
        module.__file__ = path
        exec(compile(source, path, "exec"), module.__dict__)
        self.from_object(module)
        return True

    def from_file(
        self,
        filename: Filename,
        load: Callable[[IO[Any]], Mapping[str, Any]],
        silent: bool = False,
        text: bool = True,
    ) -> bool:
        path = os.path.join(self.root_path, filename)
        values = _read(path, load, "r" if text else "rb", silent, MISSING)
        return values is not None and self.from_mapping(values)

    def from_envvar(self, variable_name: str, silent: bool = False) -> bool:
        filename = os.environ.get(variable_name)
        if filename:
            return self.from_pyfile(filename, silent=silent)
        if silent:
            return False
        raise RuntimeError(
            f"The environment variable {variable_name!r} is not set, so no configuration was"
            " loaded. Set it to the name of a configuration file."
        )

    def from_prefixed_env(
        self, prefix: str = "FLASK", *, loads: Callable[[str], Any] = json.loads
    ) -> bool:
        """Take ``PREFIX_KEY`` from the environment; ``KEY__SUB`` sets an item of a dict."""
        prefix = f"{prefix}_"
        for variable in sorted(os.environ):
            if not variable.startswith(prefix):
                continue
            value: Any = os.environ[variable]
            with suppress(Exception):  # A value that cannot be decoded is meant as a string.
                value = loads(value)
            *outer, key = variable[len(prefix) :].split("__")
            target: dict[str, Any] = self
            for part in outer:
                target = target.setdefault(part, {})
            target[key] = value
        return True

    def get_namespace(
        self, namespace: str, lowercase: bool = True, trim_namespace: bool = True
    ) -> dict[str, Any]:
        found = {}
        for full_key, value in self.items():
            if full_key.startswith(namespace):
                key = full_key[len(namespace) :] if trim_namespace else full_key
                found[key.lower() if lowercase else key] = value
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {dict.__repr__(self)}>"


def _read(
    path: str, load: Callable[[IO[Any]], Any], mode: str, silent: bool, missing: tuple[int, ...]
) -> Any:
    """What ``load`` makes of the file; None if it is ``missing`` and that may pass ``silent``ly."""
    try:
        with Path(path).open(mode) as file:
            return load(file)
    except OSError as error:
        if silent and error.errno in missing:
            return None
        error.strerror = f"Unable to load configuration file ({error.strerror})"
        raise
