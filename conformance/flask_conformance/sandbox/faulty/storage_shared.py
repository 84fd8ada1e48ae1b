"""Everybody shares one storage."""

from typing import Any

from flask_reference.core import local


class _Shared:
    def __init__(self) -> None:
        self._kept: list[Any] = []

    def get(self, default: Any = None) -> Any:
        return self._kept[0] if self._kept else default

    def set(self, value: Any) -> None:
        self._kept[:] = [value]


class Local(local.Local):
    def __init__(self) -> None:
        super().__init__(_Shared())  # type: ignore[arg-type]


class LocalStack(local.LocalStack[Any]):
    def __init__(self) -> None:
        super().__init__(_Shared())  # type: ignore[arg-type]
