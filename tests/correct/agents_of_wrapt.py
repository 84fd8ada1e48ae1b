"""Varies: an agent has wrapped what runs for a request by wrapt: methods of Flask and Blueprint,
the rendering of templates, `url_for`, errors' handling and the response's call.
Correct: wrapt's documentation: a wrapper is transparent.
"""

import flask
import flask.templating
import wrapt
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = (
    "application",
    "dispatch",
    "templates",
    "contexts",
    "blueprints",
    "wsgi",
)


def passes(wrapped, instance, args, kwargs):
    return wrapped(*args, **kwargs)


NAMES = (
    "wsgi_app", "dispatch_request", "full_dispatch_request", "preprocess_request",
    "process_response", "finalize_request", "make_response", "handle_exception",
    "handle_user_exception", "handle_http_exception", "log_exception", "do_teardown_request",
    "do_teardown_appcontext", "url_for", "add_url_rule", "register_error_handler",
    "before_request", "after_request", "teardown_request", "send_static_file", "__call__",
)  # fmt: skip
for name in NAMES:
    wrapt.wrap_function_wrapper(flask, f"Flask.{name}", passes)
for name in ("add_url_rule", "register", "record"):
    wrapt.wrap_function_wrapper(flask, f"Blueprint.{name}", passes)
for name in (
    "render_template",
    "render_template_string",
    "url_for",
    "redirect",
    "abort",
    "jsonify",
    "send_file",
    "flash",
    "make_response",
):
    wrapt.wrap_function_wrapper(flask, name, passes)
wrapt.wrap_function_wrapper("werkzeug.wrappers", "Response.__call__", passes)
wrapt.wrap_function_wrapper("jinja2", "Template.render", passes)
wrapt.wrap_function_wrapper("jinja2", "Environment.get_template", passes)
