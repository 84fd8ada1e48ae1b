"""The error of an unbound current_app does not say what is missing."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import active_app
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/outside-messages"

flask_reference.current_app = LocalProxy(active_app, "app")
