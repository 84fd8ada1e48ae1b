"""A server that runs the application only once is not believed."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "wsgi/request-server"

Request.is_run_once = property(lambda self: False)
