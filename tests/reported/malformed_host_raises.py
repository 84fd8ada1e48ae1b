"""Report: pallets/werkzeug#3142
Asking for the host of a request whose Host is malformed raises, where no host is demanded.
"""

import werkzeug.sansio.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/malformed-host", "requests/host-without-header")

change(werkzeug.sansio.utils.get_host, {"        if trusted_hosts:\n": "        if True:\n"})
