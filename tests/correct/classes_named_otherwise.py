"""Varies: classes have other names, modules and docstrings than those they are imported by.
Correct: the documentation promises names to import, and not what classes call themselves.
"""

import sys
import types

import flask
import flask.views

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application", "blueprints", "requests", "responses", "views", "cli")

home = sys.modules["site_of_its_own"] = types.ModuleType("site_of_its_own")

for owner in (
    flask.Flask,
    flask.Blueprint,
    flask.Request,
    flask.Response,
    flask.Config,
    flask.views.View,
    flask.views.MethodView,
):
    owner.__name__ = owner.__qualname__ = f"Site{owner.__name__}"
    owner.__module__ = "site_of_its_own"
    owner.__doc__ = None
    setattr(home, owner.__name__, owner)
