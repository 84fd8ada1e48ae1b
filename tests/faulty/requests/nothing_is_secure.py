"""No request is secure."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/is-secure"

Request.is_secure = property(lambda self: False)
