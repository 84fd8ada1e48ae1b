"""After 301 and 302, PUT and DELETE are sent again, as from Werkzeug 3.2 on."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/redirected-to-get"

resolve_redirect = FlaskClient.resolve_redirect


def resolve_with_method(self, response, buffered=False):
    if response.request.method != "POST" and response.status_code in (301, 302):
        response.status_code = 307
    return resolve_redirect(self, response, buffered)


FlaskClient.resolve_redirect = resolve_with_method
