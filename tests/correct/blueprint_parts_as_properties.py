"""Varies: parts of a blueprint are properties; its ``__dict__`` does not hold them.
Correct: the documentation promises attributes to read and to set.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("blueprints", "application/static*", "templates", "cli")


def part(name):
    def get(self):
        try:
            return self.__dict__["_parts"][name]
        except KeyError:
            raise AttributeError(name) from None

    def put(self, value):
        self.__dict__.setdefault("_parts", {})[name] = value

    return property(get, put)


for name in (
    "name",
    "url_prefix",
    "subdomain",
    "deferred_functions",
    "url_values_defaults",
    "cli_group",
    "import_name",
    "root_path",
    "template_folder",
    "view_functions",
    "error_handler_spec",
    "before_request_funcs",
    "after_request_funcs",
    "cli",
):
    setattr(flask.Blueprint, name, part(name))
