"""Report: bottlepy/bottle#1537
The ETag of a response is sent without quotes.
"""

from werkzeug.sansio.response import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "headers"
EXPECTED = (
    "responses/add-etag",
    "responses/header-attributes",
    "responses/send-file-versions",
)


def set_etag(self, etag, weak=False):
    self.headers["ETag"] = f"W/{etag}" if weak else etag


Response.set_etag = set_etag
