"""Report: jarrodek/ChromeRestClient#239
A semicolon in the value of an argument begins another one.
"""

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "bodies"
EXPECTED = ("requests/args",)

own = werkzeug.sansio.request.parse_qsl


def parse_qsl(query, **options):
    return own(query.replace(";", "&"), **options)


werkzeug.sansio.request.parse_qsl = parse_qsl
