"""Its version is a tuple, and may be asked for."""

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "application/framework-version"

flask_reference.__version__ = (3, 1, 3)
