"""Report: sanic-org/sanic#454
The arguments of a request without a query are a dict, which has no getlist.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/args", "requests/args-access")

change(
    Request.args.fget,
    {
        "return self.parameter_storage_class(": (
            "return {} if not self.query_string else self.parameter_storage_class("
        )
    },
)
