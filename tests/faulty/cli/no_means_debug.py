"""``FLASK_DEBUG=no`` turns debug mode on."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import environment

BREAKS = "cli/debug-flag"

environment.NO.discard("no")
