"""Keys that cannot be sorted stay in their order."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.provider import DefaultJSONProvider

BREAKS = "responses/json-keys-of-different-types"

own = DefaultJSONProvider.dumps


def dumps(self, obj, **kwargs):
    try:
        return own(self, obj, **kwargs)
    except TypeError:
        return own(self, obj, **{**kwargs, "sort_keys": False})


DefaultJSONProvider.dumps = dumps
