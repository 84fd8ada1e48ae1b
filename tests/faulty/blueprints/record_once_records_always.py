"""What ``record_once`` is given is called at every registration."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/record"

Blueprint.record_once = Blueprint.record
