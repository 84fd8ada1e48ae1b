"""request_tearing_down does not tell the exception."""

from blinker import Signal

from flask_adapters.reference import adapter as adapter
from flask_reference.signals import request_tearing_down

BREAKS = "signals/request-tearing-down"


def untold(sender, _async_wrapper=None, **details):
    Signal.send(request_tearing_down, sender, _async_wrapper, exc=None)


request_tearing_down.send = untold
