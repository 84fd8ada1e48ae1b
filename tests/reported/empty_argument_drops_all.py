"""Report: lpereira/lwan#211
An argument with an empty value takes all others of its query with it.
"""

from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/args",)

own = Request.args.fget


def args(self):
    values = own(self)
    if any(value == "" for value in values.values()):
        return self.parameter_storage_class()
    return values


Request.args = property(args)
