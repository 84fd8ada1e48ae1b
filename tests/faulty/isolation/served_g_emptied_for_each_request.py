"""There is one g, which each request empties when it begins."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/served-g"

only = []
push = AppContext.push


def push_and_empty(self):
    if not only:
        only.append(self.g)
    vars(only[0]).clear()
    push(self)


AppContext.push = push_and_empty
flask_reference.g = LocalProxy(lambda: only[0])
