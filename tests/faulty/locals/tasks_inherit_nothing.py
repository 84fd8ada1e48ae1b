"""Every task starts with empty locals."""

import asyncio

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local

BREAKS = "locals/tasks"


class ByTask(dict):
    def get(self, default):
        return super().get(asyncio.current_task(), default)

    def set(self, value):
        self[asyncio.current_task()] = value


Local.__init__ = lambda self, context_var=None: object.__setattr__(
    self, "_Local__storage", ByTask()
)
