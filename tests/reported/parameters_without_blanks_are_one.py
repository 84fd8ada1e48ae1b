"""Report: mhoc/axios-digest-auth#6
Authorization parameters with no blank behind the comma are not told apart.
"""

import werkzeug.datastructures.auth

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/other-authorization",)

own = werkzeug.datastructures.auth.parse_dict_header


def parse_dict_header(value):
    return own(value if ", " in value else value.replace(",", "%2C"))


werkzeug.datastructures.auth.parse_dict_header = parse_dict_header
