"""The test client sends of a form what is ASCII."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/encoded-values"

open_client = FlaskClient.open


def ascii_alone(self, *arguments, data=None, **options):
    if isinstance(data, dict):
        data = {
            name: value.encode("ascii", "ignore").decode() if isinstance(value, str) else value
            for name, value in data.items()
        }
    return open_client(self, *arguments, data=data, **options)


FlaskClient.open = ascii_alone
