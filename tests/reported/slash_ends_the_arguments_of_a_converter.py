"""Report: pallets/werkzeug#2489
A slash in the arguments of a converter makes the rule a malformed one.
"""

import re

import werkzeug.routing.rules

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "routing"
EXPECTED = ("routing/converter-arguments",)

rules = werkzeug.routing.rules
rules._part_re = re.compile(
    rules._part_re.pattern.replace(r"(?P<arguments>.*?)", r"(?P<arguments>[^/]*?)"), re.VERBOSE
)
