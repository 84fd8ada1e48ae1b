"""Making a proxy of a callable calls it."""

import contextlib

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import Local, LocalProxy, LocalStack

BREAKS = "locals/proxy-of-callable"

make = LocalProxy.__init__


def make_and_call(self, local, *name, **message):
    if callable(local) and not isinstance(local, (Local, LocalStack)):
        with contextlib.suppress(Exception):
            local()
    make(self, local, *name, **message)


LocalProxy.__init__ = make_and_call
