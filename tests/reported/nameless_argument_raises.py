"""Report: mdn/kuma#3272
A query with an argument that has no name, as ?=value, is a server error.
"""

from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/args",)

own = Request.args.fget


def args(self):
    values = own(self)
    if "" in values:
        raise RuntimeError("no name")
    return values


Request.args = property(args)
