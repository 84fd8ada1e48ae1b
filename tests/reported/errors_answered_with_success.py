"""Report: cherrypy/cherrypy#201
An unhandled error is answered with 200.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "errors"
EXPECTED = ("dispatch/server-error",)

change(
    Flask.handle_exception,
    {
        "return self.finalize_request(server_error, from_error_handler=True)": (
            "response = self.finalize_request(server_error, from_error_handler=True)\n"
            "    response.status_code = 200\n"
            "    return response"
        )
    },
)
