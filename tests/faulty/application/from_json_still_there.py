"""``Config.from_json`` is still there."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-without-from-json"


def from_json(self, filename, silent=False):
    return self.from_file(filename, json.load, silent)


Config.from_json = from_json
