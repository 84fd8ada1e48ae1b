"""The message of a BuildError does not tell which values are missing."""

from werkzeug.routing import BuildError

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-error-message"

BuildError.__str__ = lambda self: f"cannot build {self.endpoint!r} with {self.values!r}"
