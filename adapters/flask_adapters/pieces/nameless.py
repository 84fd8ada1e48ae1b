"""A framework whose applications are made without an import name."""

from __future__ import annotations

from typing import Any


def without_import_name(cls: type) -> Any:
    """The framework's class, made with the import name that Flask's takes, of which it hears
    nothing.
    """

    def __init__(self: Any, import_name: str, *arguments: Any, **options: Any) -> None:
        cls.__init__(self, *arguments, **options)  # type: ignore[misc]

    return type(cls)(cls.__name__, (cls,), {"__module__": cls.__module__, "__init__": __init__})
