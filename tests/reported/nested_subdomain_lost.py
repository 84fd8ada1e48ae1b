"""Report: pallets/flask#4834
The subdomain of a nested blueprint does not stand before its parent's.
"""

from changed import change
from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "blueprints"
EXPECTED = ("blueprints/nested-subdomain",)

change(
    Blueprint.register,
    {'bp_subdomain + "." + state.subdomain': "bp_subdomain"},
)
