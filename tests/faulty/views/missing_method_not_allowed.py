"""A method that the rule allows and the class lacks is answered 405."""

from werkzeug.exceptions import MethodNotAllowed

from flask_adapters.reference import adapter as adapter
from flask_reference.views import MethodView

BREAKS = "views/missing-method"

dispatch = MethodView.dispatch_request


def not_allowed(self, **values):
    try:
        return dispatch(self, **values)
    except AssertionError:
        raise MethodNotAllowed from None


MethodView.dispatch_request = not_allowed
