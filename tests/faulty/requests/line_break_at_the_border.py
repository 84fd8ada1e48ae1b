"""A part whose headers end with the buffer begins with a line break (pallets/werkzeug#3118)."""

from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-sizes"

parse = MultipartDecoder._parse_data


def keeps_the_break(self, data, *, start):
    return parse(self, data, start=start and len(data) > len(b"\r\n"))


MultipartDecoder._parse_data = keeps_the_break
