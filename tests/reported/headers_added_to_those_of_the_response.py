"""Report: pallets/flask#3628
Headers that a view returns beside a response are added to its own instead of replacing them.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "views"
EXPECTED = ("dispatch/return-headers",)

change(flask.Flask.make_response, {"rv.headers.update(headers)": "rv.headers.extend(headers)"})
