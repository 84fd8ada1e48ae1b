"""``ensure_sync`` wraps plain functions too."""

from functools import wraps

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/ensure-sync"

ensure_sync = Flask.ensure_sync


def ensure_and_wrap(self, func):
    ensured = ensure_sync(self, func)
    return wraps(func)(lambda *args, **options: ensured(*args, **options))


Flask.ensure_sync = ensure_and_wrap
