"""Report: pallets/flask#1936
A MethodView does not answer the methods for which its base class has the functions.
"""

from changed import change
from flask.views import MethodView

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "views"
EXPECTED = ("views/method-view-methods",)

change(
    MethodView.__init_subclass__.__func__,
    {
        'if getattr(base, "methods", None):': "if False:",
        "if hasattr(cls, key):": "if key in cls.__dict__:",
    },
)
