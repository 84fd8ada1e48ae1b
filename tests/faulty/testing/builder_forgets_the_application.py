"""The builder does not keep its application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import EnvironBuilder

BREAKS = "testing/environ-builder"

init = EnvironBuilder.__init__


def init_and_forget(self, *args, **options):
    init(self, *args, **options)
    self.app = None


EnvironBuilder.__init__ = init_and_forget
