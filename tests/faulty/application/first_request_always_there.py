"""It claims to be Flask 2.3, and says from the start that it has handled a request."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.app import Flask

BREAKS = "application/got-first-request"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.3.3", "2.3.8")
Flask.got_first_request = property(lambda self: True)
