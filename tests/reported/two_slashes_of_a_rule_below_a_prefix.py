"""Report: pallets/flask#2748
A rule that starts with two slashes has one of them left behind its blueprint's prefix.
"""

from changed import change
from flask.sansio.blueprints import BlueprintSetupState

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "blueprints"
EXPECTED = ("blueprints/joined-prefix",)

change(BlueprintSetupState.add_url_rule, {'rule.lstrip("/")': 'rule.removeprefix("/")'})
