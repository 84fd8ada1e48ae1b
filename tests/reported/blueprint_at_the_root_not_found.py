"""Report: Kludex/starlette#437
The views of a blueprint whose prefix is a slash are not found.
"""

from changed import change
from flask.sansio.blueprints import BlueprintSetupState

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "blueprints"
EXPECTED = ("blueprints/joined-prefix", "blueprints/url-prefix")

change(
    BlueprintSetupState.add_url_rule,
    {'self.url_prefix.rstrip("/"), ': 'self.url_prefix.rstrip("/") or "/", '},
)
