"""One instance serves all requests unless told otherwise."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import View

BREAKS = "views/instances"

View.init_every_request = False
