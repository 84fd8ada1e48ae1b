"""Prefix and rule are pasted together as they are."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import blueprints

BREAKS = "blueprints/joined-prefix"

blueprints.join_paths = lambda prefix, path: prefix + path
