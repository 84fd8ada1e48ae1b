"""Report: GHSA-h75v-3vvj-5mfj
A name that is given to xmlattr can end the attribute or the tag.
"""

import re

import jinja2.filters

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "templates"
EXPECTED = ("templates/xmlattr",)

jinja2.filters._attr_key_re = re.compile(r"\s", re.ASCII)
