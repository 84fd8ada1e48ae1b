"""A range of which one part is changed stays as it was in the header."""

from werkzeug.datastructures import ContentRange

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/header-attributes-changed"

change = ContentRange.__setattr__


def quietly(self, name, value):
    if name in ("start", "stop", "length", "units"):
        told, self.__dict__["on_update"] = self.__dict__.get("on_update"), None
        change(self, name, value)
        self.__dict__["on_update"] = told
    else:
        change(self, name, value)


ContentRange.__setattr__ = quietly
