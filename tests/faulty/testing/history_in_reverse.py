"""``response.history`` begins with the last redirect."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/redirect-history"

open_ = FlaskClient.open


def open_with_reversed_history(self, *args, **options):
    response = open_(self, *args, **options)
    response.history = response.history[::-1]
    return response


FlaskClient.open = open_with_reversed_history
