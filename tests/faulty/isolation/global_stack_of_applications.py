"""current_app looks at one stack for all workers."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/app-contexts"

stack = []
push, pop = AppContext.push, AppContext.pop


def push_for_all(self):
    push(self)
    stack.append(self)


def pop_for_all(self, *error):
    try:
        pop(self, *error)
    finally:
        stack.reverse()
        stack.remove(self)
        stack.reverse()


def current():
    if not stack:
        raise RuntimeError("Working outside of application context: app.app_context()")
    return stack[-1].app


AppContext.push, AppContext.pop = push_for_all, pop_for_all
flask_reference.current_app = LocalProxy(current)
