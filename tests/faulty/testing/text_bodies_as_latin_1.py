"""A text body is sent as latin-1 with question marks."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/request-body"

init = EnvironBuilder.__init__


def init_as_latin_1(self, *args, **options):
    if isinstance(options.get("data"), str):
        options["data"] = options["data"].encode("latin-1", "replace")
    init(self, *args, **options)


EnvironBuilder.__init__ = init_as_latin_1
