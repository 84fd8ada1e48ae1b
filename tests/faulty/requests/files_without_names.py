"""Uploaded files lose their names."""

from werkzeug.datastructures import FileStorage

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/files"

make = FileStorage.__init__


def nameless(self, stream=None, filename=None, *args, **options):
    make(self, stream, "upload" if filename else filename, *args, **options)


FileStorage.__init__ = nameless
