"""The encoder of old is still there."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "responses/no-json-encoder"

Flask.json_encoder = json.JSONEncoder
