"""The script root is missing in URLs without a host."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-script-root"

build = MapAdapter.build


def without_root(self, *args, **options):
    url = build(self, *args, **options)
    return "/" + url.removeprefix(self.script_name) if url.startswith("/") else url


MapAdapter.build = without_root
