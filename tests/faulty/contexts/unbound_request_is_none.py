"""Where there is no request, request stands for None."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_request
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/outside-request"

flask_reference.request = LocalProxy(
    lambda: context.request if (context := active_request.get(None)) else None
)
