"""Without a request, the session's message asks for an application context."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import NO_APP, active_request
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/outside-messages"

flask_reference.session = LocalProxy(active_request, "session", unbound_message=NO_APP)
