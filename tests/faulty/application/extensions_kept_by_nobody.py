"""``extensions`` is another dictionary each time that it is asked for."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/extensions"

Flask.extensions = property(lambda self: {}, lambda self, given: None)
