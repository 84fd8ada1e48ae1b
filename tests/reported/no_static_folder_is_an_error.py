"""Report: pallets-eco/flask-principal#17
static_url_path raises where there is no static folder.
"""

from changed import change
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "static files"
EXPECTED = ("application/static-url-path", "application/static-folder")

change(Scaffold.static_url_path.fget, {"if self.static_folder is not None:": "if True:"})
