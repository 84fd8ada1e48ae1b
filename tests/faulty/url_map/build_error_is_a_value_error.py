"""What cannot be built is a ValueError."""

from werkzeug.routing import BuildError, MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-error"

build = MapAdapter.build


def refuse(self, *args, **options):
    try:
        return build(self, *args, **options)
    except BuildError as error:
        raise ValueError(error.endpoint) from None


MapAdapter.build = refuse
