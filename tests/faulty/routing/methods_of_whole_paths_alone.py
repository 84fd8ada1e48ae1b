"""Methods are noted for paths with their slash alone: Werkzeug's matcher, not known to do so."""

from flask_adapters.reference import ReferenceAdapter

BREAKS = "routing/methods-of-a-missing-slash"


class adapter(ReferenceAdapter):
    def __init__(self):
        super().__init__()
        self.known = {}
