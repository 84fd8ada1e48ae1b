"""Only a loader that knows folders is asked for templates."""

from jinja2 import FileSystemLoader

from flask_adapters.reference import adapter as adapter
from flask_reference.views.templates import DispatchingJinjaLoader

BREAKS = "templates/replaced-loader"

loaders = DispatchingJinjaLoader._loaders

DispatchingJinjaLoader._loaders = lambda self: (
    (owner, loader) for owner, loader in loaders(self) if isinstance(loader, FileSystemLoader)
)
