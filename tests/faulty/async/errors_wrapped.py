"""An exception of a coroutine function comes wrapped into a RuntimeError."""

from inspect import iscoroutinefunction

from asgiref.sync import async_to_sync

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/errors"


def wrapping(self, function):
    def run(*args, **options):
        try:
            return async_to_sync(function)(*args, **options)
        except LookupError as error:
            raise RuntimeError("a coroutine function failed") from error

    return run


def ensure_sync(self, function):
    return wrapping(self, function) if iscoroutinefunction(function) else function


Flask.ensure_sync = ensure_sync
