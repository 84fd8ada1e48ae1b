"""A loop of redirects ends with the last response."""

from werkzeug.test import ClientRedirectError

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/redirect-loops"

open_ = FlaskClient.open


def open_without_error(self, *args, **options):
    try:
        return open_(self, *args, **options)
    except ClientRedirectError:
        return open_(self, *args, **{**options, "follow_redirects": False})


FlaskClient.open = open_without_error
