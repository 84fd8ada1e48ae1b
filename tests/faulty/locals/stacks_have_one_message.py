"""The message given for a proxy of a stack is not used."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy, LocalStack

BREAKS = "locals/proxy-unbound-message"

LocalStack.__call__ = lambda self, name=None, unbound_message=None: LocalProxy(self, name)
