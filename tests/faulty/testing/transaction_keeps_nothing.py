"""A session transaction keeps nothing that it changes."""

from contextlib import contextmanager
from copy import copy

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/session-transaction"

transaction = FlaskClient.session_transaction


@contextmanager
def transaction_to_read(self, *args, **options):
    kept = copy(self._cookies)
    with transaction(self, *args, **options) as session:
        yield session
    self._cookies = kept


FlaskClient.session_transaction = transaction_to_read
