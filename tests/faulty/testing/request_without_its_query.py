"""``response.request`` has lost its query."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/response-request"

open_ = FlaskClient.open


def open_without_query(self, *args, **options):
    response = open_(self, *args, **options)
    response.request.query_string = b""
    return response


FlaskClient.open = open_without_query
