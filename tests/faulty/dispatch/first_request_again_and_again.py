"""The before_first_request functions run before every request."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask

BREAKS = "dispatch/before-first-request"

Flask.before_first_request = Flask.before_request
adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
