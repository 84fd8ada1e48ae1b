"""Flask's public names, by the releases that have them: what a target is first looked over for."""

from __future__ import annotations

NAMES: dict[str, str] = {
    "Flask": "",
    "Request": "",
    "Response": "",
    "abort": "",
    "current_app": "",
    "flash": "",
    "g": "",
    "get_flashed_messages": "",
    "redirect": "",
    "render_template": "",
    "request": "",
    "session": "",
    "url_for": "",
    "jsonify": ">=0.2",
    "send_file": ">=0.2",
    "get_template_attribute": ">=0.2",
    "render_template_string": ">=0.2",
    "Config": ">=0.3",
    "make_response": ">=0.6",
    "send_from_directory": ">=0.5",
    "signals": ">=0.6",
    "Blueprint": ">=0.7",
    "has_request_context": ">=0.7",
    "views": ">=0.7",
    "sessions": ">=0.8",
    "after_this_request": ">=0.9",
    "has_app_context": ">=0.9",
    "stream_with_context": ">=0.9",
    "copy_current_request_context": ">=0.10",
    "json": ">=0.10",
    "cli": ">=0.11",
    "testing": ">=0.5",
    "stream_template": ">=2.2",
    "stream_template_string": ">=2.2",
}
"""Each name, and the Flask versions (PEP 440) that offer it; none: all."""

MEMBERS: dict[str, str] = {
    "route": "",
    "add_url_rule": "",
    "config": ">=0.3",
    "secret_key": "",
    "test_client": "",
    "before_request": "",
    "after_request": "",
    "errorhandler": "",
    "test_request_context": "",
    "request_context": "",
    "app_context": ">=0.9",
    "teardown_request": ">=0.7",
    "teardown_appcontext": ">=0.9",
    "context_processor": "",
    "register_blueprint": ">=0.7",
    "register_error_handler": ">=0.7",
    "url_defaults": ">=0.7",
    "url_value_preprocessor": ">=0.7",
    "template_filter": ">=0.3",
    "template_global": ">=0.10",
    "template_test": ">=0.10",
    "jinja_env": "",
    "url_map": "",
    "view_functions": "",
    "wsgi_app": "",
    "instance_path": ">=0.8",
    "logger": ">=0.3",
    "session_interface": ">=0.8",
    "open_resource": "",
    "test_cli_runner": ">=1.0",
}
"""What applications have, likewise: words that are used of nothing but applications and blueprints.
"""

BLUEPRINTS_TOO: dict[str, str] = {
    "route": "",
    "add_url_rule": "",
    "before_request": "",
    "after_request": "",
    "errorhandler": "",
    "teardown_request": "",
    "context_processor": "",
    "register_blueprint": ">=2.0",
    "register_error_handler": ">=0.11",
    "url_defaults": "",
    "url_value_preprocessor": "",
    "open_resource": "",
}
"""Those of them that a blueprint has as well, where there are blueprints."""

PARTS: dict[str, tuple[str, ...]] = {
    "local": ("Local", "LocalStack", "LocalProxy"),
    "routing": ("Map", "Rule"),
    "exceptions": ("HTTPException", "NotFound"),
    "middleware": ("DispatcherMiddleware", "ProxyFix"),
}
"""Parts of Werkzeug that are asked for by themselves, and the names that make each."""
