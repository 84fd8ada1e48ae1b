"""Coroutine functions given to ``teardown_appcontext`` are not registered."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/hooks"

teardown_appcontext = Flask.teardown_appcontext


def register_plain_functions_alone(self, f):
    import inspect

    return f if inspect.iscoroutinefunction(f) else teardown_appcontext(self, f)


Flask.teardown_appcontext = register_plain_functions_alone
