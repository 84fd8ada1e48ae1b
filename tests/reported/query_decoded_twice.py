"""Report: OpenRIAServices/OpenRiaServices#552
The values of a query are decoded twice, so that %2520 is read as a blank.
"""

from urllib.parse import unquote

from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/args", "requests/pairs-of-any-text")

own = Request.args.fget


def args(self):
    values = own(self).items(multi=True)
    return self.parameter_storage_class([(key, unquote(value)) for key, value in values])


Request.args = property(args)
