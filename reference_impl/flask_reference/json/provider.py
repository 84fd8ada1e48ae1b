"""The import name ``flask.json.provider``."""

from ..core.json.provider import DefaultJSONProvider as DefaultJSONProvider
from ..core.json.provider import JSONProvider as JSONProvider
