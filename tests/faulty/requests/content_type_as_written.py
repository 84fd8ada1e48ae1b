"""Parameters of a content type are known in lower case alone (pallets/werkzeug#2442)."""

from werkzeug.sansio import request

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-boundary"

parse = request.parse_options_header


def as_written(header):
    value, options = parse(header)
    return value, {name: text for name, text in options.items() if f"{name}=" in header}


request.parse_options_header = as_written
