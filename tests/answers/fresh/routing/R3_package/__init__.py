"""A router in a package."""
from .application import Application as Flask
from .application import url_for
from .http import request

__all__ = ["Flask", "request", "url_for"]
