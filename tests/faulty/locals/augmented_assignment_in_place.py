"""It claims to build on Werkzeug 1.0, and augmented assignment changes the object."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "locals/proxy-augmented-rebinds"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.1.4", "1.0.1")
