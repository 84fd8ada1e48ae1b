"""Varies: the functions of the package are objects of a class that can be called; they have no
name, no code and no signature of their own.
Correct: the documentation says what calling them does.
"""

import flask
import flask.json

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "routing/url-for*",
    "responses/send-file",
    "responses/redirect*",
    "templates/render-template*",
    "contexts/copy-current-request-context",
    "dispatch/abort*",
)


class Function:
    __slots__ = ("_does",)

    def __init__(self, does):
        self._does = does

    def __call__(self, /, *args, **kwargs):
        return self._does(*args, **kwargs)


for name in (
    "abort",
    "redirect",
    "flash",
    "get_flashed_messages",
    "get_template_attribute",
    "jsonify",
    "make_response",
    "render_template",
    "render_template_string",
    "send_file",
    "send_from_directory",
    "stream_template",
    "stream_template_string",
    "url_for",
    "has_app_context",
    "has_request_context",
    "after_this_request",
    "copy_current_request_context",
    "stream_with_context",
):
    setattr(flask, name, Function(getattr(flask, name)))
for name in ("dumps", "loads", "dump", "load", "jsonify"):
    setattr(flask.json, name, Function(getattr(flask.json, name)))
