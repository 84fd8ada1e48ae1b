"""The tag of a response is made of its length."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/add-etag"


def by_length(self, overwrite=False, weak=False):
    if overwrite or "ETag" not in self.headers:
        self.set_etag(f"{len(self.get_data()):040}", weak)


Response.add_etag = by_length
