"""A body that is passed through is read into memory when its data are asked for."""

from flask_adapters.reference import adapter as adapter
from flask_reference import Response

BREAKS = "responses/passthrough-data"

own = Response.get_data


def get_data(self, as_text=False):
    self.direct_passthrough = False
    return own(self, as_text)


Response.get_data = get_data
