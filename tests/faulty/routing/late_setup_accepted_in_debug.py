"""It claims to be Flask 2.1, and accepts late routes in debug mode."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask

BREAKS = "routing/setup-after-first-request-in-debug"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.1.3", "2.1.2")

Flask._check_setup_finished = lambda self, method_name: None
