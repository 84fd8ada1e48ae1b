"""Varies: the words of every error that setting up, importing or using something in the wrong way
raises.
Correct: the documentation names the classes; the words are for people.
"""

import functools

import flask
import flask.globals
import werkzeug.routing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application/setup-*",
    "application/constructor",
    "application/config-from-*",
    "application/*instance-path",
    "blueprints/name*",
    "blueprints/late*",
    "blueprints/nested",
    "blueprints/register*",
    "contexts/outside-*",
    "contexts/copy*",
    "contexts/stream*",
    "contexts/after*",
    "dispatch/handler-*",
    "routing/duplicate*",
    "routing/malformed*",
    "routing/url-for-o*",
    "routing/url-for-build*",
    "url-map/map-o*",
    "url-map/rule-o*",
    "url-map/bind*",
)


BUILTIN = (RuntimeError, AssertionError, ValueError, TypeError, LookupError, AttributeError)


def reworded(function):
    @functools.wraps(function)
    def call(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except Exception as error:
            if type(error) in BUILTIN and error.args and isinstance(error.args[0], str):
                told = (part for part in error.args[0].split() if "'" in part or '"' in part)
                error.args = ("that does not go: " + " ".join(told).strip(".,"),)
            raise

    return call


for owner, names in {
    flask.Flask: """__init__ add_url_rule register_blueprint register_error_handler url_for
        auto_find_instance_path run _check_setup_finished open_resource""",
    flask.Blueprint: """__init__ add_url_rule register register_blueprint _check_setup_finished
        open_resource""",
    flask.Config: "from_envvar from_pyfile from_file",
    werkzeug.routing.Rule: "__init__ bind compile",
    werkzeug.routing.Map: "__init__ add bind bind_to_environ",
}.items():
    for name in names.split():
        if name in vars(owner) or hasattr(owner, name):
            setattr(owner, name, reworded(getattr(owner, name)))


def unbound(proxy, words):
    own = proxy._get_current_object

    def get():
        try:
            return own()
        except RuntimeError:
            raise RuntimeError(words) from None

    object.__setattr__(proxy, "_get_current_object", get)


unbound(flask.globals.request, "no request is being handled here")
unbound(flask.globals.session, "no request is being handled here")
unbound(flask.globals.g, "no application is current here")
unbound(flask.globals.current_app, "no application is current here")
flask.url_for = reworded(flask.url_for)
flask.stream_with_context = reworded(flask.stream_with_context)
flask.copy_current_request_context = reworded(flask.copy_current_request_context)
flask.after_this_request = reworded(flask.after_this_request)
