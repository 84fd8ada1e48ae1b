"""``flask.json`` outside of an application knows fewer types."""

import flask_reference.json as flask_json
from flask_adapters.reference import adapter as adapter

BREAKS = "responses/json-functions"

flask_json.encode_more_types = None
