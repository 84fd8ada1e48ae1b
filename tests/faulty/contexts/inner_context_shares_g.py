"""An app context inside another of the same application shares its g."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext
from flask_reference.core.current import active_app

BREAKS = "contexts/nested-g"

push = AppContext.push


def push_with_the_outer_g(self):
    below = active_app.get(None)
    if below is not None and below.app is self.app:
        self.g = below.g
    push(self)


AppContext.push = push_with_the_outer_g
