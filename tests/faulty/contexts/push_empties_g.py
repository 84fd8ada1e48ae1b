"""Pushing an app context gives it a new g."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext

BREAKS = "contexts/g-of-app-context"

push = AppContext.push


def push_with_a_new_g(self):
    self.g = self.app.app_ctx_globals_class()
    push(self)


AppContext.push = push_with_a_new_g
