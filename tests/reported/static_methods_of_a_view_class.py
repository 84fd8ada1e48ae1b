"""Report: pallets-eco/flask-classful#112
A MethodView whose method is a staticmethod fails.
"""

import functools

import flask.views
from changed import change
from flask.views import MethodView

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "views"
EXPECTED = ("views/method-view", "views/kinds-of-methods")

flask.views.partial = functools.partial
change(
    MethodView.dispatch_request,
    {
        "getattr(self, request": "getattr(type(self), request",
        "ensure_sync(meth)(**": "ensure_sync(partial(meth, self))(**",
    },
)
