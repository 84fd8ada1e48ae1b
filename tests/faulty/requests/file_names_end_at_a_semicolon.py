"""The name of a file ends at a semicolon."""

from werkzeug.sansio import multipart

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-file-names"

parse = multipart.parse_options_header


def cut(header):
    value, options = parse(header)
    return value, {name: text.partition(";")[0] for name, text in options.items()}


multipart.parse_options_header = cut
