"""The client follows a redirect that keeps the method without the credentials of the request."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/redirected-address"

resolve_redirect = FlaskClient.resolve_redirect


def resolve_without_credentials(self, response, buffered=False):
    if response.status_code in {307, 308}:
        response.request.environ.pop("HTTP_AUTHORIZATION", None)
    return resolve_redirect(self, response, buffered)


FlaskClient.resolve_redirect = resolve_without_credentials
