"""Report: pallets/werkzeug#3113
A Host of characters that no host has is taken as it came.
"""

import werkzeug.sansio.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = (
    "requests/malformed-host",
    "requests/host",
)

change(
    werkzeug.sansio.utils.host_is_trusted,
    {
        "if (m := _host_re.fullmatch(hostname)) is None:\n        return False\n": "",
        "hostname, port_str = m.groups()": 'hostname, _, port_str = hostname.partition(":")',
        "if port_str and not (1 <= int(port_str) <= 65535):": "if False:",
    },
)
