"""A client that let an exception out answers no more."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/nothing-stays-after-an-error"

open_ = FlaskClient.open


def open_until_an_error(self, *args, **options):
    if getattr(self, "broken", False):
        return self.response_wrapper([], "503 BROKEN", {}, request=None)
    self.broken = True
    response = open_(self, *args, **options)
    self.broken = False
    return response


FlaskClient.open = open_until_an_error
