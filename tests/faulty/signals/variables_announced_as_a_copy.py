"""before_render_template is sent with a copy of the variables, which cannot be changed."""

from blinker import Signal

from flask_adapters.reference import adapter as adapter
from flask_reference.signals import before_render_template

BREAKS = "signals/before-render-template"


def with_copy(sender, _async_wrapper=None, **details):
    details["context"] = dict(details["context"])
    Signal.send(before_render_template, sender, _async_wrapper, **details)


before_render_template.send = with_copy
