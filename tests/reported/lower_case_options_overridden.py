"""Report: pallets/flask#1288
A view that was registered for the method "options" in lower case is not asked for OPTIONS.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/own-options",)

change(
    App.add_url_rule,
    {
        "methods = {item.upper()": "raw, methods = methods, {item.upper()",
        'if "OPTIONS" not in methods and': 'if "OPTIONS" not in raw and',
    },
)
