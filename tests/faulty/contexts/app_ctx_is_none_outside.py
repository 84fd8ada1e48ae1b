"""``app_ctx`` stands for None where there is no context, and ``request_ctx`` likewise."""

from flask_adapters.reference import adapter as adapter
from flask_reference import globals as flask_globals
from flask_reference.core.current import active_app, active_request
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/context-proxies"

flask_globals.app_ctx = LocalProxy(lambda: active_app.get(None))
flask_globals.request_ctx = LocalProxy(lambda: active_request.get(None))
