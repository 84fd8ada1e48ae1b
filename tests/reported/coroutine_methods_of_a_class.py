"""Report: pallets/flask#4112
A MethodView cannot have coroutine methods.
"""

from changed import change
from flask.views import MethodView

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "async"
EXPECTED = ("async/class-views",)

change(MethodView.dispatch_request, {"current_app.ensure_sync(meth)(": "meth("})
