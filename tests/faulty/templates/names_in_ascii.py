"""Templates whose names are not ASCII are not found."""

from jinja2 import FileSystemLoader, TemplateNotFound

from flask_adapters.reference import adapter as adapter

BREAKS = "templates/non-ascii"

get_source = FileSystemLoader.get_source


def get_if_ascii(self, environment, template):
    if not template.isascii():
        raise TemplateNotFound(template)
    return get_source(self, environment, template)


FileSystemLoader.get_source = get_if_ascii
