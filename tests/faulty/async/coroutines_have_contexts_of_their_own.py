"""A coroutine function that is no view runs in contexts of its own: its ``g`` is empty."""

from inspect import iscoroutinefunction

from asgiref.sync import async_to_sync

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/features-everywhere"


def in_an_application_context(self, function):
    def run(*args, **options):
        with self.app_context():
            return async_to_sync(function)(*args, **options)

    return run


def ensure_sync(self, function):
    is_coroutine = iscoroutinefunction(function)
    return in_an_application_context(self, function) if is_coroutine else function


Flask.ensure_sync = ensure_sync
