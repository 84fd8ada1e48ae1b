"""Headers given for one request are sent with all later ones."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/request-headers"

open_ = FlaskClient.open


def open_with_earlier_headers(self, *args, **options):
    self.headers_ever_given = options.pop("headers", getattr(self, "headers_ever_given", None))
    return open_(self, *args, headers=self.headers_ever_given, **options)


FlaskClient.open = open_with_earlier_headers
