"""Signals are sent without the application's ensure_sync."""

from blinker import Signal

from flask_adapters.reference import adapter as adapter

BREAKS = "signals/coroutine-receivers"

send = Signal.send


def plain(self, *sender, _async_wrapper=None, **details):
    return send(self, *sender, _async_wrapper=lambda function: lambda *a, **d: None, **details)


Signal.send = plain
