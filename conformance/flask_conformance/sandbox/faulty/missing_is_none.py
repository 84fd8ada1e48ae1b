"""An attribute that is not set is None."""

from typing import Any

from flask_reference.core import local


class Local(local.Local):
    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)
        except AttributeError:
            return None
