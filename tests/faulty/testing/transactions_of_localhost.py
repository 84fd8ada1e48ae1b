"""What a session transaction leaves is kept for localhost, wherever the application is served."""

import contextlib

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/configured-sessions"

transaction = FlaskClient.session_transaction
update = FlaskClient._update_cookies_from_response


@contextlib.contextmanager
def transaction_of_localhost(self, *args, **options):
    self._update_cookies_from_response = lambda host, path, cookies: update(
        self, "localhost", path, cookies
    )
    try:
        with transaction(self, *args, **options) as session:
            yield session
    finally:
        del self._update_cookies_from_response


FlaskClient.session_transaction = transaction_of_localhost
