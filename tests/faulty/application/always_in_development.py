"""It claims to be Flask 2.2, and its environment is always ``development``."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask

BREAKS = "application/environment-name"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
Flask.env = "development"
Flask.default_config = {**Flask.default_config, "ENV": "development"}
