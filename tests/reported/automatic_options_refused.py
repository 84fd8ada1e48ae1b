"""Report: corydolphin/flask-cors#1
A request with OPTIONS is answered with 405.
"""

from changed import change
from flask.sansio.app import App

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "routing"
EXPECTED = ("routing/automatic-options",)

change(App.add_url_rule, {'required_methods.add("OPTIONS")': "pass"})
