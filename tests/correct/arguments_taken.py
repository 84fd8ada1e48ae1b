"""Varies: what Flask refuses today is understood: methods as a text, methods of a shortcut, several
mappings of a configuration, JSON beside data.
Correct: the documentation says what may be given, and not that anything else is an error.
"""

import flask
import flask.testing
from flask.sansio.scaffold import Scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "blueprints", "application", "testing", "views")

own_rule, own_mapping = flask.Flask.add_url_rule, flask.Config.from_mapping
own_builder = flask.testing.EnvironBuilder.__init__


def add_url_rule(self, *args, **options):
    if isinstance(options.get("methods"), str):
        options["methods"] = options["methods"].replace(",", " ").split()
    return own_rule(self, *args, **options)


def _method_route(self, method, rule, options):
    methods = {method, *options.pop("methods", ())}
    return self.route(rule, methods=methods, **options)


def from_mapping(self, *mappings, **kwargs):
    for mapping in mappings:
        own_mapping(self, mapping)
    return own_mapping(self, **kwargs)


def of_builder(self, *args, **kwargs):
    if kwargs.get("json") is not None:
        kwargs.pop("data", None)
    own_builder(self, *args, **kwargs)


flask.Flask.add_url_rule = add_url_rule
Scaffold._method_route = _method_route
flask.Config.from_mapping = from_mapping
flask.testing.EnvironBuilder.__init__ = of_builder
