"""Values of cookies with slashes and colons stand in quotes (pallets/werkzeug#2659)."""

import re

from werkzeug import http

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/set-cookie-unquoted"

http._cookie_no_quote_re = re.compile(r"[\w!#$%&'*+\-.^`|~]*", re.ASCII)
