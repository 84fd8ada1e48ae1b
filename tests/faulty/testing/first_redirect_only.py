"""Only the first redirect is followed."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/follow-redirects"

open_ = FlaskClient.open


def open_once(self, *args, follow_redirects=False, **options):
    response = open_(self, *args, **options)
    if follow_redirects and response.status_code in (301, 302, 303, 307, 308):
        response = self.resolve_redirect(response)
    return response


FlaskClient.open = open_once
