"""What a coroutine function raises comes wrapped in another exception."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/errors-everywhere"

as_it_is = Flask.async_to_sync


def wrapping(self, func):
    run = as_it_is(self, func)

    def run_and_wrap(*args, **values):
        try:
            return run(*args, **values)
        except Exception as error:
            raise RuntimeError("A task failed.") from error

    return run_and_wrap


Flask.async_to_sync = wrapping
