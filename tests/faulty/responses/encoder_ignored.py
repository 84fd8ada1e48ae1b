"""It claims to be Flask 2.2, whose ``json_encoder`` and ``json_decoder`` it has and never asks."""

import json

import flask_reference
from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/json-encoder"

flask_reference.Flask.json_encoder = json.JSONEncoder
flask_reference.Flask.json_decoder = json.JSONDecoder
flask_reference.json.JSONEncoder = json.JSONEncoder
flask_reference.json.JSONDecoder = json.JSONDecoder

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
