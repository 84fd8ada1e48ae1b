"""The form goes before the query."""

from werkzeug.datastructures import CombinedMultiDict, MultiDict

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/values"

Request.values = property(lambda self: CombinedMultiDict([MultiDict(self.form), self.args]))
