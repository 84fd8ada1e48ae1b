"""A proxy of an attribute of the top stands for the top itself."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy, LocalStack

BREAKS = "locals/proxy-of-stack-attribute"

LocalStack.__call__ = lambda self, name=None, **message: LocalProxy(self, **message)
