"""Report: flask-restful/flask-restful#791
abort(response) answers with 200, whatever the status of the response.
"""

from changed import change
from werkzeug.exceptions import Aborter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "errors"
EXPECTED = ("dispatch/abort",)

change(
    Aborter.__call__,
    {
        "        raise HTTPException(response=code)": (
            "        code.status_code = 200\n        raise HTTPException(response=code)"
        )
    },
)
