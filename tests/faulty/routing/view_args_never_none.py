"""Where no rule matched, ``view_args`` is empty instead of None."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "routing/request-endpoint"

Request.view_args = {}
