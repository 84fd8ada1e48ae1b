"""Report: pallets/werkzeug#2993
The host of a request without Host to a server at an IPv6 address lacks its brackets.
"""

import werkzeug.sansio.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/host-without-header",)

change(
    werkzeug.sansio.utils.get_host,
    {
        'host = f"[{host}]"': "host = host",
        "if not host_is_trusted(host, trusted_hosts):": "if trusted_hosts:",
    },
)
