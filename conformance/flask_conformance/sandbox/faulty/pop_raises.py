"""pop of an empty stack raises."""

from typing import Any

from flask_reference.core import local


class LocalStack(local.LocalStack[Any]):
    def pop(self) -> Any:
        if self.top is None:
            raise IndexError("pop from empty list")
        return super().pop()
