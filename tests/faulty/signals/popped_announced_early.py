"""appcontext_popped is sent while the context is still current."""

from blinker import NamedSignal

from flask_adapters.reference import adapter as adapter
from flask_reference.core import contexts
from flask_reference.core.contexts import AppContext
from flask_reference.core.signals import announce, appcontext_popped

BREAKS = "signals/appcontext-popped"

pop = AppContext.pop
contexts.appcontext_popped = NamedSignal("not announced")


def pop_announced(self, *exc):
    announce(appcontext_popped, self.app)
    pop(self, *exc)


AppContext.pop = pop_announced
