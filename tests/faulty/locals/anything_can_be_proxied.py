"""That an object cannot be proxied shows when the proxy is used."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core import local

BREAKS = "locals/proxy-of-nothing"

lookup = local._lookup
local._lookup = lambda source, *how: (
    lookup(source, *how) if callable(source) or isinstance(source, local.ContextVar) else source
)
