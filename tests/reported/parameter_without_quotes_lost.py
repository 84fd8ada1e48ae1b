"""Report: atomx/nginx-http-auth-digest#14
An authorization parameter without quotes, as qop=auth, is lost.
"""

from changed import change
from werkzeug.datastructures import Authorization

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

change(
    Authorization.from_header,
    {
        "parse_dict_header(rest)": "{name: value for name, value in "
        "parse_dict_header(rest).items() if f'{name}=\"' in rest}"
    },
)
