"""A cookie that a test sets goes to all subdomains."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/set-cookie"

set_cookie = FlaskClient.set_cookie


def set_cookie_widely(self, key, value="", *, origin_only=True, **options):
    set_cookie(self, key, value, origin_only=False, **options)


FlaskClient.set_cookie = set_cookie_widely
