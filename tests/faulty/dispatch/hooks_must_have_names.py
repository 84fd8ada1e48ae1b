"""What a request calls is kept by its name: a callable without one is an error."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/any-callable"

ensure_sync = Flask.ensure_sync


def ensure_named(self, function):
    assert function.__name__
    return ensure_sync(self, function)


Flask.ensure_sync = ensure_named
