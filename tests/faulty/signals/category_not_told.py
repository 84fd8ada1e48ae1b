"""message_flashed does not tell the category."""

from blinker import Signal

from flask_adapters.reference import adapter as adapter
from flask_reference.signals import message_flashed

BREAKS = "signals/message-flashed"


def untold(sender, _async_wrapper=None, **details):
    del details["category"]
    Signal.send(message_flashed, sender, _async_wrapper, **details)


message_flashed.send = untold
