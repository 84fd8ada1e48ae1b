"""It claims to be Flask 1.1, and does not know ``attachment_filename`` any more."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "responses/attachment-filename"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("1.1.4", "1.0.1")
