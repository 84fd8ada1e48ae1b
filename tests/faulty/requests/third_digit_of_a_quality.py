"""Of a quality only two digits count."""

from werkzeug.datastructures import MIMEAccept

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/any-accept-header"

accept = Request.accept_mimetypes.fget


def rounded(self):
    return MIMEAccept([(kind, int(quality * 100) / 100) for kind, quality in accept(self)])


Request.accept_mimetypes = property(rounded)
