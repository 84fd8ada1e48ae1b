"""The client sends the fields of a form with POST and PUT alone."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/request-body"

init = EnvironBuilder.__init__


def init_without_a_form(self, app, *args, **options):
    if options.get("method", "GET") not in {"POST", "PUT"} and isinstance(
        options.get("data"), dict
    ):
        del options["data"]
    init(self, app, *args, **options)


EnvironBuilder.__init__ = init_without_a_form
