"""A readable reference implementation of Flask 3.1: every name that ``flask`` offers.

The modules beside this one are Flask's import names; ``README.md``, one folder above, follows a
request through the folders, which hold what these names mean.
"""

import warnings
from typing import Any

from . import debughelpers as debughelpers
from . import logging as logging
from . import sessions as sessions
from . import views as views
from .app import Flask as Flask
from .blueprints import Blueprint as Blueprint
from .config import Config as Config
from .ctx import after_this_request as after_this_request
from .ctx import copy_current_request_context as copy_current_request_context
from .ctx import has_app_context as has_app_context
from .ctx import has_request_context as has_request_context
from .edition import FLASK as _FLASK
from .globals import current_app as current_app
from .globals import g as g
from .globals import request as request
from .globals import session as session
from .helpers import abort as abort
from .helpers import flash as flash
from .helpers import get_flashed_messages as get_flashed_messages
from .helpers import get_template_attribute as get_template_attribute
from .helpers import make_response as make_response
from .helpers import redirect as redirect
from .helpers import send_file as send_file
from .helpers import send_from_directory as send_from_directory
from .helpers import stream_with_context as stream_with_context
from .helpers import url_for as url_for
from .json import jsonify as jsonify
from .signals import *  # noqa: F403 (the ten signals)
from .templating import render_template as render_template
from .templating import render_template_string as render_template_string
from .templating import stream_template as stream_template
from .templating import stream_template_string as stream_template_string
from .wrappers import Request as Request
from .wrappers import Response as Response


def __getattr__(name: str) -> Any:
    if name == "__version__":
        text = "'__version__' is deprecated and will be removed in Flask 3.2; ask for features."
        warnings.warn(text, DeprecationWarning, stacklevel=2)
        return _FLASK
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
