"""Report: tumblr/colossus#203
The value of an argument ends at its first equals sign.
"""

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "bodies"
EXPECTED = ("requests/args",)

own = werkzeug.sansio.request.parse_qsl


def parse_qsl(query, **options):
    pairs = (pair.split("=")[:2] for pair in query.split("&"))
    return own("&".join("=".join(pair) for pair in pairs), **options)


werkzeug.sansio.request.parse_qsl = parse_qsl
