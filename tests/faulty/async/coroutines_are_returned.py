"""A coroutine method's coroutine is returned instead of run."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/class-views"

Flask.ensure_sync = lambda self, function: function
