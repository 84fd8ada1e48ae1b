"""Report: pallets/flask#3579
A pathlib.Path is refused for the static_folder.
"""

from changed import change
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "static files"
EXPECTED = ("application/static-folder",)

change(Scaffold.static_folder.fset, {"os.fspath(value)": "value"})
