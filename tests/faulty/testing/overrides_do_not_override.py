"""``environ_overrides`` only adds keys that are not there."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/environ-overrides"

get_environ = EnvironBuilder.get_environ


def get_environ_weakly(self):
    overrides, self.environ_overrides = self.environ_overrides, None
    return {**(overrides or {}), **get_environ(self)}


EnvironBuilder.get_environ = get_environ_weakly
