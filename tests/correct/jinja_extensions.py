"""Varies: the environment of templates has three of Jinja's extensions, and its options name them.
Correct: they add tags; what templates do that do not use them is what it was.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "application/debug-and-templates")

flask.Flask.jinja_options = {
    "extensions": ["jinja2.ext.do", "jinja2.ext.loopcontrols", "jinja2.ext.i18n"]
}
