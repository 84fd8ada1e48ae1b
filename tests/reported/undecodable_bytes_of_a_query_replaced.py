"""Report: pallets/werkzeug#2602
Bytes of a query that are no UTF-8 are replaced, so that they cannot be had again.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/undecodable-query",)

change(Request.args.fget, {'errors="werkzeug.url_quote"': 'errors="replace"'})
