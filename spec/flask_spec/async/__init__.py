"""Coroutine functions as views, hooks and handlers."""
