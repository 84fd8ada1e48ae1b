"""A form that is no UTF-8 is read as Latin-1."""

from urllib.parse import parse_qsl

from werkzeug.formparser import FormDataParser

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/undecodable-form-is-empty"


def in_latin_1(self, stream, mimetype, length, options):
    body = stream.read()
    try:
        text = body.decode()
    except UnicodeDecodeError:
        text = body.decode("latin-1")
    return stream, self.cls(parse_qsl(text, keep_blank_values=True)), self.cls()


FormDataParser._parse_urlencoded = in_latin_1
