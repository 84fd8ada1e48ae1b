"""``json`` is written by the standard library, not as the application does."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/request-json"

EnvironBuilder.json_dumps = lambda self, obj, **options: json.dumps(obj, default=repr)
