"""Report: Kludex/starlette#1001
A rule with a character that means something in a pattern, as a dot, matches other paths.
"""

from changed import change
from werkzeug.routing import Rule

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "routing"
EXPECTED = (
    "routing/literal-parts",
    "routing/literal-encoding",
)

change(
    Rule._parse_rule,
    {'if static else re.escape(data["static"])': "", "content = re.escape(content)": "pass"},
)
