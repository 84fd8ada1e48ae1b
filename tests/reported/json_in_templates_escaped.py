"""Report: pallets/jinja#709
What tojson gives is escaped once more, unless safe is said behind it.
"""

import jinja2.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 3
KIND = "templates"
EXPECTED = ("templates/tojson",)

change(jinja2.utils.htmlsafe_json_dumps, {"markupsafe.Markup(\n": "str(\n"})
