"""``buffered=True`` reads nothing ahead."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/buffered"

open_ = FlaskClient.open
FlaskClient.open = lambda self, *args, buffered=False, **options: open_(self, *args, **options)
