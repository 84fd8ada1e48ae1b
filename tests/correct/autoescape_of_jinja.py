"""Varies: which templates are escaped is decided by Jinja's `select_autoescape`.
Correct: the documentation names the endings, which are given to it, and templates from strings.
"""

import flask
from jinja2 import select_autoescape

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates",)

select = select_autoescape(
    enabled_extensions=("html", "htm", "xml", "xhtml", "svg"), default_for_string=True
)


def select_jinja_autoescape(self, filename):
    return select(filename)


flask.Flask.select_jinja_autoescape = select_jinja_autoescape
