"""The import name ``flask.ctx``."""

from .core.contexts import AppContext as AppContext
from .core.contexts import AppGlobals as _AppCtxGlobals  # noqa: F401
from .core.contexts import RequestContext as RequestContext
from .core.contexts import after_this_request as after_this_request
from .core.contexts import copy_current_request_context as copy_current_request_context
from .core.contexts import has_app_context as has_app_context
from .core.contexts import has_request_context as has_request_context
