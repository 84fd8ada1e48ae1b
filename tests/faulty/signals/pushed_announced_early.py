"""appcontext_pushed is sent before the context is current."""

from blinker import NamedSignal

from flask_adapters.reference import adapter as adapter
from flask_reference.core import contexts
from flask_reference.core.contexts import AppContext
from flask_reference.core.signals import announce, appcontext_pushed

BREAKS = "signals/appcontext-pushed"

push = AppContext.push
contexts.appcontext_pushed = NamedSignal("not announced")


def push_announced(self):
    announce(appcontext_pushed, self.app)
    push(self)


AppContext.push = push_announced
