"""A form that is no UTF-8 answers 413 (pallets/werkzeug#2930)."""

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/form-not-utf-8"

parse = FormDataParser._parse_urlencoded


def too_large(self, *args):
    try:
        return parse(self, *args)
    except UnicodeDecodeError:
        raise RequestEntityTooLarge from None


FormDataParser._parse_urlencoded = too_large
