"""Report: pallets/flask#5504
A resource that is opened as text is read in the system's charset.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "application"
EXPECTED = (
    "application/open-resource",
    "application/non-ascii-files",
    "blueprints/resources",
)

for kind in (flask.Flask, flask.Blueprint):
    change(kind.open_resource, {"encoding=encoding": "encoding='cp1252'"})
