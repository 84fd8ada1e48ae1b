"""A file's name in extended notation stays encoded."""

import re

from werkzeug.sansio import multipart

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/unusual-file-names-of-multipart"

parse = multipart.parse_options_header


def encoded(header):
    value, options = parse(header)
    extended = re.search(r"filename\*=([^;]*)", header)
    return value, options | ({"filename": extended[1]} if extended else {})


multipart.parse_options_header = encoded
