"""The stream for errors is standard error, in a request too."""

import sys

from flask_adapters.reference import adapter as adapter
from flask_reference import logging
from flask_reference.core.local import LocalProxy

BREAKS = "logging/errors-stream"

logging.wsgi_errors_stream = LocalProxy(lambda: sys.stderr)
