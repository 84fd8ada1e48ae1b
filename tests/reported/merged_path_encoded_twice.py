"""Report: pallets/werkzeug#2157
The redirect to the path with merged slashes encodes it twice.
"""

from changed import change
from werkzeug.routing import MapAdapter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "redirects"
EXPECTED = ("routing/merge-slashes",)

change(
    MapAdapter.match,
    {"new_path = quote(": "new_path = quote(quote(", '"!$&\'()*+,/:;=@")': '"!$&\'()*+,/:;=@"))'},
)
