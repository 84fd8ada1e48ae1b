"""A client that makes a request ends what another one preserved."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "contexts/preserved-g-of-two-clients"

clients = []
enter, open_ = FlaskClient.__enter__, FlaskClient.open


def enter_and_remember(self):
    clients.append(self)
    return enter(self)


def open_alone(self, *args, **kwargs):
    for client in reversed(clients):
        client._kept_contexts.close()
    return open_(self, *args, **kwargs)


FlaskClient.__enter__, FlaskClient.open = enter_and_remember, open_alone
