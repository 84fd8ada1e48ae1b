"""Templates of blueprints go before those of the application."""

from flask_adapters.reference import adapter as adapter
from flask_reference import templating

BREAKS = "blueprints/templates"

loaders = templating.DispatchingJinjaLoader._loaders
templating.DispatchingJinjaLoader._loaders = lambda self: reversed(list(loaders(self)))
