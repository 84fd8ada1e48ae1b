"""Templates of blueprints go before those of the application."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import templates

BREAKS = "blueprints/templates"

loaders = templates.DispatchingJinjaLoader._loaders
templates.DispatchingJinjaLoader._loaders = lambda self: reversed(list(loaders(self)))
