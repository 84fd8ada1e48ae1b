"""Report: pallets/flask#3452
With a static_folder that ends in a slash, static files are taken for every URL.
"""

import os

from changed import change
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "static files"
EXPECTED = ("application/static-folder",)

change(Scaffold.static_folder.fset, {'.rstrip(r"\\/")': ""})
