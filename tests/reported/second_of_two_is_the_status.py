"""Report: flask-restful/flask-restful#246
Headers that a view returns right behind the body are taken for the status.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "views"
EXPECTED = ("dispatch/return-headers",)

change(Flask.make_response, {"if isinstance(rv[1], (Headers, dict, tuple, list)):": "if False:"})
