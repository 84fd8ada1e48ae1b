"""Report: Pylons/webob#149
A body that is not said to be anything is read as a form, and is gone.
"""

from changed import change
from werkzeug.formparser import FormDataParser
from werkzeug.wrappers import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/missing-enctype", "requests/data", "requests/form")

change(Request.want_form_data_parsed.fget, {"return bool(": "return True or bool("})
change(
    FormDataParser.parse,
    {
        'elif mimetype == "application/x-www-form-urlencoded":': (
            'elif mimetype in {"application/x-www-form-urlencoded", ""}:'
        )
    },
)
