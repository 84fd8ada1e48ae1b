"""Report: pallets/flask#1489
A rule cannot say that OPTIONS is not to be answered for it.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "routing"
EXPECTED = ("routing/provide-automatic-options",)

change(
    App.add_url_rule,
    {
        'options["endpoint"] = endpoint\n': 'options["endpoint"] = endpoint\n'
        "    provide_automatic_options = None\n"
    },
)
