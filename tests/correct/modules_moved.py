"""Varies: the modules that Flask's documentation does not name are not attributes of the package.
Correct: what is documented is imported from ``flask``, or from the modules that it names.
"""

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/config-*",
    "application/other-classes",
    "templates/*environment*",
    "sessions/interface",
)

for name in (
    "app",
    "blueprints",
    "config",
    "debughelpers",
    "helpers",
    "sansio",
    "templating",
    "typing",
    "wrappers",
):
    if hasattr(flask, name):
        delattr(flask, name)
