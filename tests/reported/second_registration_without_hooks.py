"""Report: pallets/flask#4124
A blueprint that is registered again under another name has no hooks and handlers there.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "blueprints"
EXPECTED = ("blueprints/registered-twice",)

change(
    Blueprint.register,
    {"if first_bp_registration or first_name_registration:": "if first_bp_registration:"},
)
