"""Opening a request adds the client's defaults to it."""

from werkzeug.wrappers import Request

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/open-request"

open_ = FlaskClient.open


def open_and_change(self, *args, **options):
    if args and isinstance(args[0], Request):
        args[0].environ.update(self.environ_base)
    return open_(self, *args, **options)


FlaskClient.open = open_and_change
