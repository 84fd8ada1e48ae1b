"""All contexts share one g."""

import flask_reference
from flask_reference import ctx

_shared = ctx._AppCtxGlobals()


class Flask(flask_reference.Flask):
    app_ctx_globals_class = staticmethod(lambda: _shared)  # type: ignore[assignment]
