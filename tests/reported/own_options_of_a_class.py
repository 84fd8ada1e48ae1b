"""Report: pallets/flask#2316
A view class cannot say that OPTIONS is not to be answered for it.
"""

from changed import change
from flask.views import View

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "views"
EXPECTED = ("views/function-attributes", "routing/provide-automatic-options")

change(
    View.as_view.__func__,
    {"view.provide_automatic_options = cls.provide_automatic_options": "pass"},
)
