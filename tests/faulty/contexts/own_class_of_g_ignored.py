"""app_ctx_globals_class is not used."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext, AppGlobals

BREAKS = "contexts/g-class"

make = AppContext.__init__


def make_with_a_plain_g(self, app):
    make(self, app)
    self.g = AppGlobals()


AppContext.__init__ = make_with_a_plain_g
