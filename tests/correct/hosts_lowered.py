"""Varies: the host of a request is in lower case wherever it is shown.
Correct: RFC 3986 3.2.2 and 6.2.2.1: a host has no case, and lower case is its normal form.
"""

import werkzeug.sansio.request as sansio
import werkzeug.sansio.utils as utils
import werkzeug.wsgi as wsgi

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("requests", "routing", "testing", "contexts/simulated*", "middleware")

own = utils.get_host


def get_host(*args, **kwargs):
    return own(*args, **kwargs).lower()


utils.get_host = sansio.get_host = get_host
wsgi._sansio_utils.get_host = get_host
