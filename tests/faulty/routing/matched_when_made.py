"""The request is matched when its context is made."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.contexts import RequestContext

BREAKS = "routing/matched-when-pushed"

make = RequestContext.__init__


def matching(self, *args, **options):
    make(self, *args, **options)
    if self.url_adapter is not None:
        self.match_request()


RequestContext.__init__ = matching
