"""Report: pallets/flask#4062
The prefix of a parent is put before that of a nested blueprint once more for each application that
it is registered on.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "blueprints"
EXPECTED = ("blueprints/nested", "blueprints/registered-twice")

change(Blueprint.register, {"bp_options = bp_options.copy()": "pass"})
