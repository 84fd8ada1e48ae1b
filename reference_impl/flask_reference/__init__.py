"""A readable reference implementation of Flask 3.1: every name that ``flask`` offers.

Each module answers one chapter of the spec and says which in its first line.
"""

import warnings
from typing import Any

from . import json as json
from .app import Flask as Flask
from .blueprints import Blueprint as Blueprint
from .config import Config as Config
from .contexts import after_this_request as after_this_request
from .contexts import copy_current_request_context as copy_current_request_context
from .contexts import has_app_context as has_app_context
from .contexts import has_request_context as has_request_context
from .edition import FLASK as _FLASK
from .files import send_file as send_file
from .files import send_from_directory as send_from_directory
from .globals import current_app as current_app
from .globals import g as g
from .globals import request as request
from .globals import session as session
from .helpers import abort as abort
from .helpers import make_response as make_response
from .helpers import redirect as redirect
from .helpers import url_for as url_for
from .json import jsonify as jsonify
from .messages import flash as flash
from .messages import get_flashed_messages as get_flashed_messages
from .signals import appcontext_popped as appcontext_popped
from .signals import appcontext_pushed as appcontext_pushed
from .signals import appcontext_tearing_down as appcontext_tearing_down
from .signals import before_render_template as before_render_template
from .signals import got_request_exception as got_request_exception
from .signals import message_flashed as message_flashed
from .signals import request_finished as request_finished
from .signals import request_started as request_started
from .signals import request_tearing_down as request_tearing_down
from .signals import template_rendered as template_rendered
from .streaming import stream_with_context as stream_with_context
from .templating import get_template_attribute as get_template_attribute
from .templating import render_template as render_template
from .templating import render_template_string as render_template_string
from .templating import stream_template as stream_template
from .templating import stream_template_string as stream_template_string
from .wrappers import Request as Request
from .wrappers import Response as Response


def __getattr__(name: str) -> Any:
    if name == "__version__":
        warnings.warn(
            "'__version__' is deprecated and will be removed in Flask 3.2. Ask for features, or"
            " for the version of the installed distribution.",
            DeprecationWarning,
            stacklevel=2,
        )
        return _FLASK
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
