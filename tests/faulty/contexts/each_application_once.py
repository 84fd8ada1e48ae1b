"""An application that is pushed again leaves its place on the stack."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/stack-model"

stack = []
push, pop = AppContext.push, AppContext.pop


def push_once(self):
    push(self)
    stack[:] = [app for app in stack if app is not self.app] + [self.app]


def pop_once(self, *error):
    pop(self, *error)
    stack[:] = [app for app in stack if app is not self.app]


def current():
    if not stack:
        raise RuntimeError("Working outside of application context: app.app_context()")
    return stack[-1]


AppContext.push, AppContext.pop = push_once, pop_once
flask_reference.current_app = LocalProxy(current)
