"""What must be done to each application before it can be asked anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.with_extension import extended

A = TypeVar("A", bound=Adapter)


def set_up_first(adapter: A, *set_up: Callable[[Any], object]) -> A:
    """The adapter; each function is called with every application that a clause makes."""
    extended(adapter, set_up)
    return adapter
