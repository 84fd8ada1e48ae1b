"""``script_root`` ends in a slash."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "wsgi/script-root"

Request.script_root = property(lambda self: f"{self.root_path}/")
