"""The client's ``post`` sends the method PUT."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/test-client"

FlaskClient.post = FlaskClient.put
