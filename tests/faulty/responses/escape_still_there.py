"""``escape`` is still offered."""

import markupsafe

import flask_reference
from flask_adapters.reference import adapter as adapter

BREAKS = "responses/no-markup"

flask_reference.escape = markupsafe.escape
