"""Varies: endpoints and names of blueprints that Flask makes itself are of a subclass of str.
Correct: such a name is a str and equals it.
"""

import flask
from flask.sansio import scaffold

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("routing", "blueprints", "cli", "requests", "url-map", "views", "application")


class Name(str):
    pass


own = scaffold._endpoint_from_view_func


def named(view_func):
    return Name(own(view_func))


import flask.sansio.app

scaffold._endpoint_from_view_func = named
flask.sansio.app._endpoint_from_view_func = named
