"""Chapter *application*: the files that lie beside an application's or a blueprint's module."""

from __future__ import annotations

import importlib.util
import os
import sys
from datetime import timedelta
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ..core.current import the_app
from ..views.files import send_from_directory

if TYPE_CHECKING:
    from ..core.wrappers import Response
    from .registry import Registry


def get_root_path(import_name: str) -> str:
    """The folder of a module or package; the working directory for an interactive session."""
    filename = getattr(sys.modules.get(import_name), "__file__", None)
    if filename is None:
        spec = _find_spec(import_name)
        if spec is None or spec.loader is None:
            return os.getcwd()
        filename = _filename(spec)
    return os.path.dirname(os.path.abspath(filename))


def _filename(spec: ModuleSpec) -> str:
    get_filename = getattr(spec.loader, "get_filename", None)
    if get_filename is not None:
        return str(get_filename(spec.name))
    __import__(spec.name)
    filename: str | None = getattr(sys.modules[spec.name], "__file__", None)
    if filename is None:
        raise RuntimeError(
            f"The module {spec.name!r} has no file that tells its root path; pass root_path."
        )
    return filename


def find_package(import_name: str) -> tuple[str | None, str]:
    """The prefix a package is installed under (None if it is not), and the folder it lies in."""
    folder = Path(_folder_containing(import_name))
    prefix = Path(os.path.abspath(sys.prefix))
    if folder == prefix or prefix in folder.parents:
        return str(prefix), str(folder)
    if folder.name.lower() != "site-packages":
        return None, str(folder)

    parent = folder.parent
    if parent.name.lower() == "lib":  # Windows: PREFIX/Lib/site-packages
        parent = parent.parent
    elif parent.parent.name.lower() == "lib":  # elsewhere: PREFIX/lib/pythonX.Y/site-packages
        parent = parent.parent.parent
    return str(parent), str(folder)


def _find_spec(import_name: str) -> ModuleSpec | None:
    try:
        return importlib.util.find_spec(import_name)
    except (ImportError, ValueError):
        return None


def _folder_containing(import_name: str) -> str:
    root = _find_spec(import_name.partition(".")[0])
    if root is None:
        return os.getcwd()
    origin = root.origin or "namespace"
    if root.submodule_search_locations is None:
        return os.path.dirname(origin)
    if origin != "namespace":
        return os.path.dirname(os.path.dirname(origin))

    # A namespace package is spread over several folders; take the one that holds the module.
    locations = [Path(place) for place in root.submodule_search_locations]
    inner = _find_spec(import_name)
    if inner is not None and inner.submodule_search_locations:
        wanted = Path(os.path.commonpath(list(inner.submodule_search_locations)))
        locations = [place for place in locations if place in (wanted, *wanted.parents)]
    return str(locations[0].parent)


def get_send_file_max_age(owner: Registry, filename: str | None) -> int | None:
    """How long a browser may keep a file without asking again; None lets it ask each time."""
    age: timedelta | int | None = the_app().config["SEND_FILE_MAX_AGE_DEFAULT"]
    return int(age.total_seconds()) if isinstance(age, timedelta) else age


def send_static_file(owner: Registry, filename: str) -> Response:
    if owner.static_folder is None:
        raise RuntimeError("Static files cannot be served: 'static_folder' is not set.")
    max_age = owner.get_send_file_max_age(filename)
    return send_from_directory(owner.static_folder, filename, max_age=max_age)


def open_resource(
    owner: Registry, resource: str, mode: str = "rb", encoding: str | None = None
) -> IO[Any]:
    if mode not in {"r", "rt", "rb"}:
        raise ValueError(f"Resources can only be opened for reading, not with mode {mode!r}.")
    return open_file(os.path.join(owner.root_path, resource), mode, encoding)


def open_file(path: str, mode: str, encoding: str | None) -> IO[Any]:
    return open(path, mode, encoding=None if "b" in mode else encoding)
