"""Report: pallets/flask#4116
A template is looked for in blueprints in another order than that of registration.
"""

from changed import change
from flask.templating import DispatchingJinjaLoader

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "templates"
EXPECTED = ("blueprints/templates", "templates/lookup")

change(
    DispatchingJinjaLoader._iter_loaders,
    {"self.app.iter_blueprints()": "reversed([*self.app.iter_blueprints()])"},
)
