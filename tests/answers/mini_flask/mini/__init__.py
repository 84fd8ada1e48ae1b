"""Expected: 100. A typed package of five modules with relative imports."""

from .app import Flask
from .errors import abort
from .globals import current_app, g, request, session
from .links import url_for
from .wrappers import Request, Response, redirect

__all__ = [
    "Flask", "Request", "Response", "abort", "current_app", "g", "redirect", "request", "session",
    "url_for",
]
