"""Report: palantir/conjure-rust#426
The digits of a quality are taken for thousandths: q=0.2 is less than q=0.15.
"""

from changed import change
from werkzeug.http import parse_accept_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/accept", "requests/any-accept-header")

change(
    parse_accept_header,
    {
        "q = float(q_str)\n": "q = float(q_str)\n"
        '            if "." in q_str and q < 1:\n'
        '                q = int(q_str.partition(".")[2]) / 1000\n'
    },
)
