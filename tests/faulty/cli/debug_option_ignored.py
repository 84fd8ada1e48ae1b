"""``--debug`` is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import options

BREAKS = "cli/app-option"

options.debug.callback = lambda ctx, param, value: value
