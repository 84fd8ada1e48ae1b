"""Report: pallets/flask#5010
A blueprint can be made with an empty name, and its endpoints are then not found.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "blueprints"
EXPECTED = ("blueprints/name",)

change(Blueprint.__init__, {"if not name:": "if False:"})
