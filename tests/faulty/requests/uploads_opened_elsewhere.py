"""Uploads are written where the framework wants, whatever the request class says."""

from werkzeug.formparser import FormDataParser, default_stream_factory

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/request-class-parts"

make = FormDataParser.__init__


def elsewhere(self, stream_factory=None, *arguments, **options):
    make(self, default_stream_factory, *arguments, **options)


FormDataParser.__init__ = elsewhere
