"""Report: jorisvink/kore#169
Of a host that is an IPv6 address what stands behind its last colon is taken for a port.
"""

from changed import change
from werkzeug.sansio.utils import get_host

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "headers"
EXPECTED = ("requests/host",)

change(
    get_host,
    {
        "host = host_header\n": "host = host_header\n"
        "        if host.endswith(']'):\n"
        "            host = host.rpartition(':')[0]\n"
    },
)
