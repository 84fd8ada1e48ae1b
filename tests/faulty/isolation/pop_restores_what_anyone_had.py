"""When an app context is popped, the one that any worker replaced last becomes current."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import AppContext
from flask_reference.core.current import active_app

BREAKS = "isolation/nested-app-contexts"

replaced = []
push, pop = AppContext.push, AppContext.pop


def push_and_remember(self):
    replaced.append(active_app.get(None))
    push(self)


def pop_and_restore(self, *error):
    pop(self, *error)
    before = replaced.pop()
    if before is not None:
        active_app.set(before)


AppContext.push, AppContext.pop = push_and_remember, pop_and_restore
