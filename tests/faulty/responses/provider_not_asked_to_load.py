"""``flask.json.loads`` does not ask the provider."""

import json

import flask_reference.json as flask_json
from flask_adapters.reference import adapter as adapter

BREAKS = "responses/json-functions-and-provider"

flask_json.loads = json.loads
