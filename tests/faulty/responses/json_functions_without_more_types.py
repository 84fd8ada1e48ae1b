"""``flask.json`` outside of an application knows fewer types."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core import json

BREAKS = "responses/json-functions"

json.encode_more_types = None
