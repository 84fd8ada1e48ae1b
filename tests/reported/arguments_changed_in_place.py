"""Report: pallets/werkzeug#2977
request.args can be changed by |=, although it cannot be changed.
"""

from werkzeug.datastructures.mixins import ImmutableDictMixin

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "bodies"
EXPECTED = ("requests/args-access",)

ImmutableDictMixin.__ior__ = dict.__ior__
