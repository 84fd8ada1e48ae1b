"""It claims to be Flask 0.9, and its ``flask.json`` loads nothing."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference import json

BREAKS = "responses/json-functions-before-0-10"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.9", "0.14.1")
json.loads = lambda text, **options: None
