"""Coroutine functions are called as they are."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/views"

Flask.ensure_sync = lambda self, func: func
