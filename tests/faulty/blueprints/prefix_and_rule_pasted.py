"""Prefix and rule are pasted together as they are."""

import flask_reference.blueprints
from flask_adapters.reference import adapter as adapter

BREAKS = "blueprints/joined-prefix"

flask_reference.blueprints.join_paths = lambda prefix, path: prefix + path
