"""The signal message_flashed is called flashed-message."""

from flask_adapters.reference import adapter as adapter
from flask_reference.signals import message_flashed

BREAKS = "signals/names"

message_flashed.name = "flashed-message"
