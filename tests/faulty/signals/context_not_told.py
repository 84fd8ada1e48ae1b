"""template_rendered does not tell the variables of the template."""

from blinker import Signal

from flask_adapters.reference import adapter as adapter
from flask_reference.signals import template_rendered

BREAKS = "signals/template-rendered"


def untold(sender, _async_wrapper=None, **details):
    Signal.send(template_rendered, sender, _async_wrapper, **details | {"context": {}})


template_rendered.send = untold
