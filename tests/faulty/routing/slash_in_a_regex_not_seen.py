"""A converter with a slash in its regex is kept to one segment."""

from werkzeug.routing import BaseConverter

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/part-isolating"

BaseConverter.__init_subclass__ = classmethod(lambda cls: None)
