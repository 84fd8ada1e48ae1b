"""``get_cookie`` ignores the path."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/get-cookie"


def get_cookie(self, key, domain="localhost", path="/"):
    found = [cookie for cookie in self._cookies.values() if cookie.decoded_key == key]
    return found[-1] if found else None


FlaskClient.get_cookie = get_cookie
