"""request_started has no sender."""

from blinker import Signal

from flask_adapters.reference import adapter as adapter
from flask_reference.signals import request_started

BREAKS = "signals/receivers"


def anonymous(sender, _async_wrapper=None, **details):
    Signal.send(request_started, None, _async_wrapper, **details)


request_started.send = anonymous
