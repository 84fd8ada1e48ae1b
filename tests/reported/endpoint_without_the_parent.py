"""Report: Kludex/starlette#687
A URL of a nested blueprint cannot be built by the names of both.
"""

from changed import change
from flask.sansio.blueprints import BlueprintSetupState

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "url building"
EXPECTED = ("blueprints/nested", "blueprints/endpoint")

change(
    BlueprintSetupState.add_url_rule,
    {'f"{self.name_prefix}.{self.name}.{endpoint}".lstrip(".")': 'f"{self.name}.{endpoint}"'},
)
