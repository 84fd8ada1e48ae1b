"""A session transaction of the client opens and saves the session while no request is current."""

from contextlib import contextmanager

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "sessions/interface-context"


@contextmanager
def session_transaction(self, *arguments, **parts):
    app = self.application
    context = app.test_request_context(*arguments, **parts)
    session = app.session_interface.open_session(app, context.request)
    yield session
    response = app.response_class()
    app.session_interface.save_session(app, session, response)


FlaskClient.session_transaction = session_transaction
