"""Report: pallets/werkzeug#2751
An Accept item whose quality has no decimal point, as q=1 or q=0, is dropped.
"""

import re

import werkzeug.http

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "headers"
EXPECTED = ("requests/accept",)

werkzeug.http._q_value_re = re.compile(r"-?\d+\.\d+", re.ASCII)
