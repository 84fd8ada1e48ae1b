"""Varies: with EXPLAIN_TEMPLATE_LOADING, what is told of looking for a template has other words and
comes as a record for each loader, at the level of warnings.
Correct: the documentation says that it is logged how a template is found, and no words or levels.
"""

import flask.debughelpers

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "logging")


def explain(app, template, attempts):
    for number, (loader, owner, found) in enumerate(attempts):
        name = getattr(owner, "name", owner)
        places = ", ".join(str(it) for it in getattr(loader, "searchpath", ()))
        told = "there: " + str(found[1] or "a text") if found else "not there"
        app.logger.warning("(%d) %s of %s at %s: %s", number, template, name, places, told)
    if not any(found for _, _, found in attempts):
        app.logger.warning("%s is nowhere", template)


flask.debughelpers.explain_template_loading_attempts = explain
