"""What a custom converter writes is quoted a second time."""

from urllib.parse import quote

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-custom-converter"

get_converter = Rule.get_converter


def quoting(self, *args):
    converter = get_converter(self, *args)
    write = converter.to_url
    converter.to_url = lambda value: quote(write(value))
    return converter


Rule.get_converter = quoting
