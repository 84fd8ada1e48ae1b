"""Report: pallets/flask#4037
The url_prefix that a nested blueprint was made with is not joined to its parent's.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "blueprints"
EXPECTED = ("blueprints/nested",)

change(Blueprint.register, {"bp_url_prefix = blueprint.url_prefix": "pass"})
