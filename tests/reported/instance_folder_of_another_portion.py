"""Report: pallets/flask#4610
The instance folder of a package in a namespace is looked for beside the namespace's first portion.
"""

import flask.sansio.scaffold
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 2
KIND = "config"
EXPECTED = ("application/found-instance-path", "application/instance-path")

change(
    flask.sansio.scaffold._find_package_path,
    {"if package_path.is_relative_to(location)": "if package_path"},
)
