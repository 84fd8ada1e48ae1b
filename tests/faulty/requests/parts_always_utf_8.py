"""The charset of a part is not asked."""

from werkzeug.formparser import MultiPartParser

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-not-utf-8"

MultiPartParser.get_part_charset = lambda self, headers: "utf-8"
