"""Report: cherrypy/cherrypy#676
The handler for 400 is not asked where the request fails before it is dispatched, by its Host.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "errors"
EXPECTED = ("dispatch/request-errors", "requests/trusted-hosts")

change(
    Flask.handle_http_exception,
    {
        "if isinstance(e, RoutingException):": (
            "is_early = e.code == 400 and e is request.routing_exception\n"
            "    if isinstance(e, RoutingException) or is_early:"
        )
    },
)
