"""Parameters of a part's headers are known in lower case alone (pallets/werkzeug#2442)."""

from werkzeug.sansio import multipart

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-part-headers"

parse = multipart.parse_options_header


def as_written(header):
    value, options = parse(header)
    return value, {name: text for name, text in options.items() if f"{name}=" in header}


multipart.parse_options_header = as_written
