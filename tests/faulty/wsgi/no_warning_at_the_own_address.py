"""The development server warns only where it listens to all addresses."""

from werkzeug.serving import BaseWSGIServer

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/development-server-warning"

log_startup = BaseWSGIServer.log_startup


def unless_here(self):
    if self.host != "127.0.0.1":
        log_startup(self)


BaseWSGIServer.log_startup = unless_here
