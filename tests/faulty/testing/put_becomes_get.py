"""It claims to be of the time of Werkzeug 3.2, which repeats PUT and DELETE after a redirect."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "testing/redirected-by-post-alone"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("3.1.3", "3.2.0")
