"""Report: pallets/werkzeug#2037
The values of a GET request have what stands in its body as a form.
"""

from changed import change
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/values",)

change(Request.values.fget, {'if self.method != "GET":': "if True:"})
