"""Report: pallets/flask#3138
A MethodView does not answer the methods that its base class names.
"""

from changed import change
from flask.views import MethodView

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "views"
EXPECTED = ("views/method-view-methods", "views/methods")

change(MethodView.__init_subclass__.__func__, {'if getattr(base, "methods", None):': "if False:"})
