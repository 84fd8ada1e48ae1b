"""A list among the surplus values is written as Python writes it."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-surplus-values"

build = MapAdapter.build


def as_text(self, endpoint, values=None, *args, **options):
    texts = {
        key: str(value) if isinstance(value, list) else value
        for key, value in (values or {}).items()
    }
    return build(self, endpoint, texts, *args, **options)


MapAdapter.build = as_text
