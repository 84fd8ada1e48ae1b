"""Of a MultiDict's values for a key, only the first counts."""

from werkzeug.datastructures import MultiDict
from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-multidict"

build = MapAdapter.build


def first_values(self, endpoint, values=None, *args, **options):
    if isinstance(values, MultiDict):
        values = values.to_dict()
    return build(self, endpoint, values, *args, **options)


MapAdapter.build = first_values
