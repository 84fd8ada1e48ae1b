"""Varies: Flask, Blueprint, Request, Response, g's and session's classes have one more attribute
and method (site_id, site_note).
Correct: the documentation lists what there is, not that there is nothing else.
"""

import flask
import flask.sessions
import flask.views

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application/*class*", "blueprints/attributes", "contexts/g*", "sessions/interface")


for kind in (
    flask.Flask,
    flask.Blueprint,
    flask.Request,
    flask.Response,
    flask.Config,
    flask.views.View,
    flask.sessions.SessionInterface,
):
    kind.site_id = 7
    kind.site_note = lambda self: "note"
flask.site_version = "1"
flask.__all__ = [name for name in vars(flask) if not name.startswith("_")]
