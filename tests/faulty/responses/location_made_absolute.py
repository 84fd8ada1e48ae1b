"""Every ``Location`` is made absolute."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/location-of-a-response"

Response.autocorrect_location_header = True
