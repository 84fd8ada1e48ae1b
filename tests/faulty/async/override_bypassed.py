"""Replacing ``async_to_sync`` has no effect."""

from inspect import iscoroutinefunction

from asgiref.sync import async_to_sync

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "async/override"

Flask.ensure_sync = lambda self, func: async_to_sync(func) if iscoroutinefunction(func) else func
