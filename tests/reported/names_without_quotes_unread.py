"""Report: pillarjs/multiparty#244
A part of a form whose name has no quotes around it has no name.
"""

from changed import change
from werkzeug.http import parse_options_header

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "bodies"
EXPECTED = ("requests/multipart-part-headers",)

APPEND = "parts.append((pk, m_value.group()))"

change(parse_options_header, {APPEND: f"pk in ('name', 'filename') or {APPEND}"})
