"""Report: pallets/werkzeug#536
What a client accepts with a quality of 0 is its best match.
"""

from changed import change
from werkzeug.datastructures import Accept

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "headers"
EXPECTED = ("requests/accept",)

change(Accept.best_match, {"quality <= 0 or quality": "quality"})
