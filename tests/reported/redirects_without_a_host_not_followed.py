"""Report: pallets/werkzeug#879
The test client does not follow a redirect to a path without a host.
"""

from changed import change
from werkzeug.test import Client

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "client"
EXPECTED = ("testing/follow-redirects",)

change(Client.resolve_redirect, {'if to_name_parts != [""]:': "if True:"})
