"""Report: honojs/hono#5384
A body that is no form is gone when request.form was looked at.
"""

from changed import change
from werkzeug.formparser import FormDataParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "bodies"
EXPECTED = ("requests/form", "requests/get-data", "requests/data")

change(
    FormDataParser.parse,
    {
        "else:\n        return stream": "else:\n        stream.read()\n        return stream",
    },
)
