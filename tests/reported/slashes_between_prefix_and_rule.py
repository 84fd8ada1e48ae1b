"""Report: pallets/flask#2731
A prefix that ends in a slash and a rule that starts with one make two slashes.
"""

from changed import change
from flask.sansio.blueprints import BlueprintSetupState
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "blueprints"
EXPECTED = ("blueprints/joined-prefix", "blueprints/url-prefix")

change(
    BlueprintSetupState.add_url_rule,
    {'"/".join((self.url_prefix.rstrip("/"), rule.lstrip("/")))': "self.url_prefix + rule"},
)
change(Rule.compile, {'rule = re.sub("/{2,}", "/", self.rule)': "pass"})
