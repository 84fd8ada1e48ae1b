"""A multipart body that is damaged is an error of the server."""

from werkzeug.formparser import FormDataParser

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-damaged"

init = FormDataParser.__init__


def loud(self, *args, **options):
    init(self, *args, **options)
    self.silent = False


FormDataParser.__init__ = loud
