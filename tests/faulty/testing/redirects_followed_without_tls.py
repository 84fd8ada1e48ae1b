"""A redirect to a path is followed over plain HTTP, whatever scheme answered with it."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/redirected-address"

resolve_redirect = FlaskClient.resolve_redirect


def resolve_in_plain(self, response, buffered=False):
    if response.location.startswith("/"):
        response.request.environ["wsgi.url_scheme"] = "http"
    return resolve_redirect(self, response, buffered)


FlaskClient.resolve_redirect = resolve_in_plain
