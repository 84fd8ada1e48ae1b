"""A provider writes files without its ``dumps``."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.json.provider import JSONProvider

BREAKS = "responses/json-provider-base"


def dump(self, value, file, **options):
    json.dump(value, file)


JSONProvider.dump = dump
