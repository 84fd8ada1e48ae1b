"""Report: pallets/flask#4041
A blueprint can be made with a dot in its name, and its error handlers are then never called.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "blueprints"
EXPECTED = ("blueprints/name",)

change(Blueprint.__init__, {'if "." in name:': "if False:"})
