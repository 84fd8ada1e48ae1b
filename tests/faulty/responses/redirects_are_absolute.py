"""A redirect's target is made absolute."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/redirect-location"

Response.autocorrect_location_header = True
