"""abort drops the description it is given."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app

BREAKS = "dispatch/abort"


def abort(code, *args, **options):
    active_app.get().app.aborter(code)


flask_reference.abort = abort
