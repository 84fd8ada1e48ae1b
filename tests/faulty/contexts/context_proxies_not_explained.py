"""The errors of the unbound context proxies do not say what is missing."""

from flask_adapters.reference import adapter as adapter
from flask_reference import globals as flask_globals
from flask_reference.core.current import active_app, active_request
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/outside-messages"

flask_globals.app_ctx = LocalProxy(active_app)
flask_globals.request_ctx = LocalProxy(active_request)
