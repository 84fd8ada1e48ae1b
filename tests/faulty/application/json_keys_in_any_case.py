"""It claims to be Flask 2.0, and ``from_json`` takes keys in any case."""

import json
from pathlib import Path

from flask_adapters.reference import ReferenceAdapter
from flask_conformance.model.edition import Edition
from flask_reference.config import Config

BREAKS = "application/config-from-json"

adapter = ReferenceAdapter()
adapter.edition = Edition.of("2.0.3", "2.0.3")


def from_json(self, filename, silent=False):
    path = Path(self.root_path, filename)
    if silent and not path.exists():
        return False
    self.update(json.loads(path.read_text()))
    return True


Config.from_json = from_json
