"""The import name ``flask.globals``."""

from .core.current import app_ctx as app_ctx
from .core.current import current_app as current_app
from .core.current import g as g
from .core.current import request as request
from .core.current import request_ctx as request_ctx
from .core.current import session as session
