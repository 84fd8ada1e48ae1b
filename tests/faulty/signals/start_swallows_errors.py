"""What a receiver of request_started raises is dropped."""

from contextlib import suppress

from flask_adapters.reference import adapter as adapter
from flask_reference.core import dispatch
from flask_reference.core.signals import announce, request_started

BREAKS = "signals/request-started-errors"


def quiet(signal, app, **details):
    with suppress(*[LookupError] if signal is request_started else []):
        announce(signal, app, **details)


dispatch.announce = quiet
