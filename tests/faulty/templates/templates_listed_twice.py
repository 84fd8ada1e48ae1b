"""A template that two folders have is listed twice."""

from flask_adapters.reference import adapter as adapter
from flask_reference.templating import DispatchingJinjaLoader

BREAKS = "templates/lookup"


def twice(self):
    return [name for _, loader in self._loaders() for name in loader.list_templates()]


DispatchingJinjaLoader.list_templates = twice
