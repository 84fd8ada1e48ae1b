"""Varies: what is registered after the first request raises a subclass of AssertionError with its
own words.
Correct: a subclass is what the documentation promises.
"""

import flask
import flask.sansio.app as app_

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application/setup-finished", "blueprints/late*")


class SetupFinished(AssertionError):
    pass


own = app_.App._check_setup_finished


def _check_setup_finished(self, f_name):
    try:
        own(self, f_name)
    except AssertionError:
        raise SetupFinished(f"{f_name} comes too late") from None


app_.App._check_setup_finished = _check_setup_finished
flask.Flask._check_setup_finished = _check_setup_finished
