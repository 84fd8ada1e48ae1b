"""Report: pallets/flask#5553
With SERVER_NAME set, requests for another host are not found.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/server-name-does-not-restrict",)

change(flask.Flask.create_url_adapter, {"elif not self.subdomain_matching:": "elif False:"})
