"""It claims to be Flask 0.6, and an unbound proxy raises RuntimeError."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "application/states-without-context-errors"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("0.6.1", "0.14.1")
