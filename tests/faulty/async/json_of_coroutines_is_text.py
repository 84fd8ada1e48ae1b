"""A dict or list that a coroutine function returns is sent as text."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/answers-everywhere"

as_it_is = Flask.async_to_sync


def as_text(self, func):
    run = as_it_is(self, func)

    def run_and_take_for_text(*args, **values):
        result = run(*args, **values)
        return str(result) if isinstance(result, (dict, list)) else result

    return run_and_take_for_text


Flask.async_to_sync = as_text
