"""Report: bottlepy/bottle#504
The answer to HEAD says that the length of what GET would send is zero.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "wsgi"
EXPECTED = ("wsgi/head",)

change(
    Response.get_wsgi_headers,
    {
        "    return headers": (
            '    if environ["REQUEST_METHOD"] == "HEAD" and "content-length" in headers:\n'
            '        headers["Content-Length"] = "0"\n'
            "    return headers"
        )
    },
)
