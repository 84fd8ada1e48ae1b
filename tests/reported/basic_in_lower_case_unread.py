"""Report: ninenines/cowlib#85
Name and password are not read where the scheme is written in another case.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/basic-authorization",)

change(
    Authorization.from_header,
    {
        "    scheme = scheme.lower()": '    if scheme != "Basic" and scheme.lower() == "basic":\n'
        "        return None\n"
        "    scheme = scheme.lower()"
    },
)
