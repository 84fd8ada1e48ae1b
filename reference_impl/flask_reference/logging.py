"""The import name ``flask.logging``."""

from .setup.logs import create_logger as create_logger
from .setup.logs import default_handler as default_handler
from .setup.logs import has_level_handler as has_level_handler
from .setup.logs import wsgi_errors_stream as wsgi_errors_stream
