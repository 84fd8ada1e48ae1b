"""A comma with no blank behind it does not end an element of a list in a header."""

import werkzeug.http

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/lists-in-headers"

werkzeug.http.parse_list_header = lambda value: [item.strip() for item in value.split(", ")]
