"""Report: pallets/flask#5636
A request for a host that is not trusted is answered unless the application asks for the host.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "headers"
EXPECTED = ("requests/trusted-hosts",)

change(
    flask.Flask.create_url_adapter,
    {"request.host = get_host(request.environ, request.trusted_hosts)": "pass"},
)
