"""Chapter *application*: from an import name to places on disk."""

from __future__ import annotations

import importlib.util
import os
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path


def get_root_path(import_name: str) -> str:
    """The folder of a module or package; the working directory for an interactive session."""
    module = sys.modules.get(import_name)
    filename: str | None = getattr(module, "__file__", None)
    if filename is not None:
        return os.path.dirname(os.path.abspath(filename))

    spec = _find_spec(import_name)
    if spec is None or spec.loader is None:
        return os.getcwd()
    if hasattr(spec.loader, "get_filename"):
        filename = spec.loader.get_filename(import_name)
    else:
        __import__(import_name)
        filename = getattr(sys.modules[import_name], "__file__", None)
    if filename is None:
        raise RuntimeError(
            f"No root path can be found for the module {import_name!r}: it has no file, as a"
            " namespace package has none. Pass root_path explicitly."
        )
    return os.path.dirname(os.path.abspath(filename))


def find_package(import_name: str) -> tuple[str | None, str]:
    """The prefix a package is installed under (None if it is not), and the folder it lies in."""
    folder = Path(_folder_containing(import_name))
    prefix = Path(os.path.abspath(sys.prefix))
    if folder == prefix or prefix in folder.parents:
        return str(prefix), str(folder)

    if folder.name.lower() == "site-packages":
        parent = folder.parent
        if parent.name.lower() == "lib":  # Windows: PREFIX/Lib/site-packages
            return str(parent.parent), str(folder)
        if parent.parent.name.lower() == "lib":  # elsewhere: PREFIX/lib/pythonX.Y/site-packages
            return str(parent.parent.parent), str(folder)
        return str(parent), str(folder)
    return None, str(folder)


def _find_spec(import_name: str) -> ModuleSpec | None:
    try:
        return importlib.util.find_spec(import_name)
    except (ImportError, ValueError):
        return None


def _folder_containing(import_name: str) -> str:
    root = _find_spec(import_name.partition(".")[0])
    if root is None:
        return os.getcwd()
    if root.submodule_search_locations is None:
        assert root.origin is not None
        return os.path.dirname(root.origin)
    if root.origin not in (None, "namespace"):
        return os.path.dirname(os.path.dirname(root.origin or ""))

    # A namespace package is spread over several folders; take the one that holds the module.
    locations = list(root.submodule_search_locations)
    inner = _find_spec(import_name)
    if inner is not None and inner.submodule_search_locations:
        wanted = Path(os.path.commonpath(list(inner.submodule_search_locations)))
        locations = [
            place for place in locations if Path(place) == wanted or Path(place) in wanted.parents
        ]
    return os.path.dirname(locations[0])
