"""Report: pallets/flask#2629
A blueprint's prefix keeps the slash that it ends with.
"""

from changed import change
from flask.sansio.blueprints import BlueprintSetupState

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "blueprints"
EXPECTED = ("blueprints/joined-prefix",)

change(BlueprintSetupState.add_url_rule, {'self.url_prefix.rstrip("/")': "self.url_prefix"})
