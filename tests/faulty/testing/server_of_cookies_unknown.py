"""It claims to be of the time of Werkzeug 2.2, whose ``set_cookie`` began with the server."""

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition

BREAKS = "testing/set-cookie-for-server"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.2.5", "2.2.3")
