"""The import name ``flask.debughelpers``."""

from .core.debug_errors import DebugFilesKeyError as DebugFilesKeyError
from .core.debug_errors import FormDataRoutingRedirect as FormDataRoutingRedirect
