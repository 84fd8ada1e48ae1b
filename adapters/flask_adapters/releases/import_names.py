"""Any import name for an application, in the one line of releases that must import it.

Flask 0.8 imports the module that an application is named after and raises ImportError when
there is none; every other release takes the name as it is. The clauses name their applications
freely, so that without this none of them could say anything about 0.8. To Flask's own search for
the application's folder, and to nothing else, such a name is an empty module.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import FrameType, ModuleType

SEARCHES = ("get_root_path", "find_package")


def install() -> None:
    """Ask this finder last, once."""
    if not any(isinstance(finder, ImportNameFinder) for finder in sys.meta_path):
        sys.meta_path.append(ImportNameFinder())


class ImportNameFinder(MetaPathFinder):
    """Finds an empty module for a name that nothing else finds, when Flask looks for its app."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        importer = _importer(sys._getframe(1))
        if importer is None or importer.f_globals.get("__name__") != "flask.helpers":
            return None
        if importer.f_code.co_name not in SEARCHES:
            return None
        return ModuleSpec(fullname, loader=None, origin="an application's import name")


def _importer(frame: FrameType | None) -> FrameType | None:
    """The code that asked for the import, behind the frames of the import system."""
    while frame is not None and frame.f_code.co_filename.startswith("<frozen importlib"):
        frame = frame.f_back
    return frame
