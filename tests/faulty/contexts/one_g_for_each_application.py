"""g is kept on the application, from one request to the next."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext

BREAKS = "contexts/g"

make = AppContext.__init__


def make_with_the_applications_g(self, app):
    make(self, app)
    self.g = vars(app).setdefault("g", self.g)


AppContext.__init__ = make_with_the_applications_g
