"""A deleted cookie is only emptied."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Response

BREAKS = "responses/delete-cookie"


def empty(self, key, path="/", domain=None, **options):
    self.set_cookie(key, "", path=path, domain=domain, **options)


Response.delete_cookie = empty
