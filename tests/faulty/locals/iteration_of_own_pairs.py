"""It claims to build on Werkzeug 0.14, and a Local gives one worker's attributes alone."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "locals/iteration-by-worker"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.12.5", "0.14.1")
