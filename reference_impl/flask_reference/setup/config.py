"""Chapter *application*: configuration, a dict that knows where its values may come from.

Only keys in capitals are configuration; whatever else a file, module or mapping holds is ignored.
"""

import errno
import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import IO, Any

from werkzeug.utils import import_string

Filename = str | os.PathLike[str]
Loader = Callable[[IO[Any]], Mapping[str, Any]]

MISSING = (errno.ENOENT, errno.EISDIR)

DEFAULTS: dict[str, Any] = {
    "DEBUG": None, "TESTING": False, "PROPAGATE_EXCEPTIONS": None,
    "TRAP_BAD_REQUEST_ERRORS": None, "TRAP_HTTP_EXCEPTIONS": False,
    "SECRET_KEY": None, "SECRET_KEY_FALLBACKS": None,
    "SERVER_NAME": None, "APPLICATION_ROOT": "/", "PREFERRED_URL_SCHEME": "http",
    "TRUSTED_HOSTS": None, "PROVIDE_AUTOMATIC_OPTIONS": True,
    "SESSION_COOKIE_NAME": "session", "SESSION_COOKIE_DOMAIN": None, "SESSION_COOKIE_PATH": None,
    "SESSION_COOKIE_HTTPONLY": True, "SESSION_COOKIE_SECURE": False,
    "SESSION_COOKIE_PARTITIONED": False, "SESSION_COOKIE_SAMESITE": None,
    "SESSION_REFRESH_EACH_REQUEST": True, "PERMANENT_SESSION_LIFETIME": timedelta(days=31),
    "MAX_CONTENT_LENGTH": None, "MAX_FORM_MEMORY_SIZE": 500_000, "MAX_FORM_PARTS": 1_000,
    "MAX_COOKIE_SIZE": 4093,
    "USE_X_SENDFILE": False, "SEND_FILE_MAX_AGE_DEFAULT": None,
    "TEMPLATES_AUTO_RELOAD": None, "EXPLAIN_TEMPLATE_LOADING": False,
}  # fmt: skip


class ConfigAttribute:
    """An attribute of the application that is kept in its configuration."""

    def __init__(self, name: str, get_converter: Callable[[Any], Any] | None = None) -> None:
        self.__name__ = name
        self.get_converter = get_converter or (lambda value: value)

    def __get__(self, obj: Any, owner: type | None = None) -> Any:
        return self if obj is None else self.get_converter(obj.config[self.__name__])

    def __set__(self, obj: Any, value: Any) -> None:
        obj.config[self.__name__] = value


class Config(dict[str, Any]):
    """The configuration of one application; relative file names start at ``root_path``."""

    def __init__(self, root_path: Filename, defaults: dict[str, Any] | None = None) -> None:
        super().__init__(defaults or {})
        self.root_path = root_path

    def from_mapping(self, mapping: Mapping[str, Any] | None = None, **kwargs: Any) -> bool:
        given = {**(mapping or {}), **kwargs}
        self.update({key: value for key, value in given.items() if key.isupper()})
        return True

    def from_object(self, obj: object | str) -> None:
        source: Any = import_string(obj) if isinstance(obj, str) else obj
        # Not vars(), which lacks what a class inherits.
        self.update((key, getattr(source, key)) for key in filter(str.isupper, dir(source)))

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
        self, filename: Filename, load: Loader, silent: bool = False, text: bool = True
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
            f"The variable {variable_name!r} is to be set to the name of a configuration file."
        )

    def from_prefixed_env(
        self, prefix: str = "FLASK", *, loads: Callable[[str], Any] = json.loads
    ) -> bool:
        """Take ``PREFIX_KEY`` from the environment; ``KEY__SUB`` sets an item of a dict."""
        for variable, key in sorted(self._starting_with(f"{prefix}_", os.environ)):
            value: Any = os.environ[variable]
            with suppress(Exception):  # A value that cannot be decoded is meant as a string.
                value = loads(value)
            *outer, last = key.split("__")
            target: dict[str, Any] = self
            for part in outer:
                target = target.setdefault(part, {})
            target[last] = value
        return True

    @staticmethod
    def _starting_with(prefix: str, keys: Mapping[str, Any]) -> list[tuple[str, str]]:
        """The keys with that prefix, each whole and without it."""
        return [(key, key.removeprefix(prefix)) for key in keys if key.startswith(prefix)]

    def get_namespace(
        self, namespace: str, lowercase: bool = True, trim_namespace: bool = True
    ) -> dict[str, Any]:
        change = str.lower if lowercase else str
        return {
            change(short if trim_namespace else whole): self[whole]
            for whole, short in self._starting_with(namespace, self)
        }

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
