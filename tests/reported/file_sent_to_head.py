"""Report: aio-libs/aiohttp#4809
A request for a file with HEAD is answered with what is in it.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "send_file"
EXPECTED = ("wsgi/head", "responses/send-file", "responses/send-file-length")

change(
    Response.get_app_iter,
    {
        'environ["REQUEST_METHOD"] == "HEAD"': (
            'environ["REQUEST_METHOD"] == "HEAD" and not self.direct_passthrough'
        )
    },
)
