"""Report: pallets/flask#4069
Blueprints of the same name that are nested at different places conflict.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "blueprints"
EXPECTED = ("blueprints/nested",)

change(Blueprint.register, {'bp_options["name_prefix"] = name': 'bp_options["name_prefix"] = ""'})
