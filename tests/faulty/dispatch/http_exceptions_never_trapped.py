"""TRAP_HTTP_EXCEPTIONS has no effect."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/trap-http-exceptions"

trap_http_exception = Flask.trap_http_exception


def trap(self, e):
    return False if self.config["TRAP_HTTP_EXCEPTIONS"] else trap_http_exception(self, e)


Flask.trap_http_exception = trap
