"""Report: pallets/werkzeug#2115
abort(400, description) with a description that is no string ends as a server error.
"""

from changed import change
from werkzeug.exceptions import HTTPException

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "errors"
EXPECTED = ("responses/error-page-descriptions",)

change(
    HTTPException.get_description,
    {"description = self.description": 'description = self.description + ""'},
)
