"""An extension that keeps a connection on the application context."""

import sqlite3

from flask import _app_ctx_stack as stack


class Database:
    def __init__(self, app=None):
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        app.config.setdefault("DATABASE", ":memory:")
        app.teardown_appcontext(self.close)

    @property
    def connection(self):
        context = stack.top
        if context is not None:
            if not hasattr(context, "connection"):
                context.connection = sqlite3.connect(":memory:")
            return context.connection
        raise RuntimeError("no context")

    def close(self, error):
        context = stack.top
        if hasattr(context, "connection"):
            context.connection.close()
