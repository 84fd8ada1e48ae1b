"""Literal text beside a variable is taken for a regular expression."""

import re
from types import SimpleNamespace

from werkzeug.routing import rules

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/literal-parts"

rules.re = SimpleNamespace(sub=re.sub, escape=lambda text: text)
