"""All types that a client accepts are equally welcome."""

from werkzeug.datastructures import MIMEAccept
from werkzeug.utils import cached_property

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/accept"


def no_qualities(self):
    return MIMEAccept([(kind, 1) for kind in self.headers.get("Accept", "").split(",") if kind])


from_headers = cached_property(no_qualities)
from_headers.__set_name__(Request, "accept_mimetypes")
Request.accept_mimetypes = from_headers
