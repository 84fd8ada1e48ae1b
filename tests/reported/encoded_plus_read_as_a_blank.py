"""Report: mozilla-services/socorro#836
A plus sign that a query has encoded, as %2B, is read as a blank.
"""

from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/args", "requests/pairs-of-any-text")

own = Request.args.fget


def args(self):
    self.query_string = self.query_string.replace(b"%2B", b"+").replace(b"%2b", b"+")
    return own(self)


Request.args = property(args)
