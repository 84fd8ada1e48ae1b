"""Requests go to localhost whatever the configuration says."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/configured-address"

open_ = FlaskClient.open


def open_at_localhost(self, *args, **options):
    if not {"base_url", "subdomain", "url_scheme"} & set(options) and isinstance(args[0], str):
        options["base_url"] = "http://localhost/"
    return open_(self, *args, **options)


FlaskClient.open = open_at_localhost
