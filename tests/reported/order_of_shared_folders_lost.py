"""Report: pallets/werkzeug#1206
Of shared folders that both have a file, the one that was named first does not win.
"""

from changed import change
from werkzeug.middleware.shared_data import SharedDataMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "middleware"
EXPECTED = ("middleware/shared-data",)

change(
    SharedDataMiddleware.__init__,
    {"self.exports.append((key, loader))": "self.exports.insert(0, (key, loader))"},
)
