"""Where no application is current, current_app stands for None."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/outside-application"

flask_reference.current_app = LocalProxy(
    lambda: context.app if (context := active_app.get(None)) else None
)
