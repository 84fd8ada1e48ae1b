"""Report: pallets/flask#4997
What is set up on a blueprint that was registered is taken and has no effect.
"""

from flask.sansio.blueprints import Blueprint

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "blueprints"
EXPECTED = ("blueprints/late-setup",)

Blueprint._check_setup_finished = lambda self, name: None
