"""Report: pallets/werkzeug#2930
A form that is no UTF-8 is answered with 413, as if it were too large.
"""

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = (
    "requests/form-not-utf-8",
    "requests/undecodable-form-is-empty",
)

own = FormDataParser._parse_urlencoded


def _parse_urlencoded(self, *args):
    try:
        return own(self, *args)
    except ValueError:
        raise RequestEntityTooLarge from None


FormDataParser._parse_urlencoded = _parse_urlencoded
