"""The import name ``flask.ctx``; the contexts themselves are in ``contexts``."""

from .contexts import AppContext as AppContext
from .contexts import AppGlobals as _AppCtxGlobals
from .contexts import RequestContext as RequestContext
from .contexts import after_this_request as after_this_request
from .contexts import copy_current_request_context as copy_current_request_context
from .contexts import has_app_context as has_app_context
from .contexts import has_request_context as has_request_context

__all__ = [
    "AppContext",
    "RequestContext",
    "_AppCtxGlobals",
    "after_this_request",
    "copy_current_request_context",
    "has_app_context",
    "has_request_context",
]
