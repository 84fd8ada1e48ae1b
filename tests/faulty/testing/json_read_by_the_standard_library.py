"""Responses read JSON with the standard library, not as the application does."""

import json

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/response-json"

open_ = FlaskClient.open


def open_and_forget(self, *args, **options):
    response = open_(self, *args, **options)
    response.json_module = json
    return response


FlaskClient.open = open_and_forget
