"""All contexts share one g."""

import flask_reference

_shared = flask_reference.Flask.app_ctx_globals_class()


class Flask(flask_reference.Flask):
    app_ctx_globals_class = staticmethod(lambda: _shared)  # type: ignore[assignment]
