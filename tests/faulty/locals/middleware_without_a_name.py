"""The decorated application has lost its name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalManager

BREAKS = "locals/manager-decorator"

LocalManager.middleware = LocalManager.make_middleware
