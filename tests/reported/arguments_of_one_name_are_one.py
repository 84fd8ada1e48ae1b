"""Report: miguelgrinberg/microdot#21
Of several arguments of one name only the last is there.
"""

from urllib.parse import parse_qsl

import werkzeug.sansio.request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "bodies"
EXPECTED = ("requests/args-access", "requests/args")


def parsed(*args, **kwargs):
    return [*dict(parse_qsl(*args, **kwargs)).items()]


werkzeug.sansio.request.parse_qsl = parsed
