"""After every redirect the method and the body are sent again."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/redirected-method"

resolve_redirect = FlaskClient.resolve_redirect


def resolve_as_308(self, response, buffered=False):
    response.status_code = 308
    return resolve_redirect(self, response, buffered)


FlaskClient.resolve_redirect = resolve_as_308
