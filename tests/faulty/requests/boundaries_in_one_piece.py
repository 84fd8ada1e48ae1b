"""A boundary is not found where a piece of the body ends inside of it."""

from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-pieces"

MultipartDecoder._last_partial_boundary_index = lambda self, data: len(data)
