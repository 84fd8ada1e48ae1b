"""Varies: parts of an application are properties; its ``__dict__`` does not hold them.
Correct: the documentation promises attributes to read and to set.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application",)


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
    "url_map",
    "view_functions",
    "blueprints",
    "extensions",
    "config",
    "json",
    "aborter",
    "error_handler_spec",
    "before_request_funcs",
    "after_request_funcs",
    "teardown_request_funcs",
    "template_context_processors",
    "url_value_preprocessors",
    "url_default_functions",
    "shell_context_processors",
    "teardown_appcontext_funcs",
    "instance_path",
    "import_name",
    "root_path",
    "template_folder",
    "subdomain_matching",
    "cli",
):
    setattr(flask.Flask, name, part(name))
