"""Report: pallets/flask#3124
An empty static_folder needs an empty static_url_path beside it.
"""

from changed import change
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "static files"
EXPECTED = ("application/static-folder",)

change(
    Scaffold.static_url_path.fget, {'return f"/{basename}".rstrip("/")': 'return f"/{basename}"'}
)
