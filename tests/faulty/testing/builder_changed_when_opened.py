"""Opening a builder adds the client's defaults to it."""

from werkzeug.test import EnvironBuilder

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/open-builder"

open_ = FlaskClient.open


def open_and_change(self, *args, **options):
    if args and isinstance(args[0], EnvironBuilder):
        args[0].environ_base = {**self.environ_base, **(args[0].environ_base or {})}
    return open_(self, *args, **options)


FlaskClient.open = open_and_change
