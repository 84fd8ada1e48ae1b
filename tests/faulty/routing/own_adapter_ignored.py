"""A subclass's ``create_url_adapter`` is not asked."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext

BREAKS = "routing/create-url-adapter"

make = RequestContext.__init__
create_url_adapter = Flask.create_url_adapter


def with_its_own(self, app, *args, **options):
    make(self, app, *args, **options)
    self.url_adapter = create_url_adapter(app, self.request)


RequestContext.__init__ = with_its_own
