"""It claims an edition in which blinker was optional, and cannot do without."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "signals/without-blinker"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
