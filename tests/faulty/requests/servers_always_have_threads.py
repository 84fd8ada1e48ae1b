"""A request says of every server that it has several threads."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/server"

Request.is_multithread = True
