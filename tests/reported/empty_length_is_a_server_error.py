"""Report: benoitc/gunicorn#300
A request whose server gives an empty text for its length is a server error.
"""

from changed import change
from werkzeug.sansio.utils import get_content_length

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/content-length", "wsgi/content-type-and-length")

change(
    get_content_length,
    {"    try:\n": '    if http_content_length == "":\n        raise TypeError\n    try:\n'},
)
