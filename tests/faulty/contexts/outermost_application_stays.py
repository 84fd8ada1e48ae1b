"""current_app is the application whose context was pushed first."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/nested-apps"

stack = []
push, pop = AppContext.push, AppContext.pop


def push_on_top(self):
    push(self)
    stack.append(self.app)


def pop_from_top(self, *error):
    try:
        pop(self, *error)
    finally:
        stack.pop()


def outermost():
    if not stack:
        raise RuntimeError("Working outside of application context: app.app_context()")
    return stack[0]


AppContext.push, AppContext.pop = push_on_top, pop_from_top
flask_reference.current_app = LocalProxy(outermost)
