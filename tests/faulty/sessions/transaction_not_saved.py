"""What a test writes in a session transaction is not saved."""

from contextlib import contextmanager

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "sessions/session-transaction"

session_transaction = FlaskClient.session_transaction


@contextmanager
def forgetful(self, *args, **options):
    with session_transaction(self, *args, **options) as session:
        yield type(session)(session)


FlaskClient.session_transaction = forgetful
