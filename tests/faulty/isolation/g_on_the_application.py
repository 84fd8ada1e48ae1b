"""g is kept on the application, so all workers that have it pushed share one."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext
from flask_reference.core.current import the_app
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/app-contexts"

init = AppContext.__init__


def init_with_shared_g(self, app):
    init(self, app)
    app.g = self.g


AppContext.__init__ = init_with_shared_g
flask_reference.g = LocalProxy(lambda: the_app().g)
