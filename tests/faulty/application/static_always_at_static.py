"""Static files are served at ``/static`` whatever their folder is called."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup.registry import Registry

BREAKS = "application/static-url-path"

static_url_path = Registry.static_url_path


def always_static(self):
    return (
        static_url_path.fget(self)
        if self._static_url_path is not None
        else (None if self.static_folder is None else "/static")
    )


Registry.static_url_path = static_url_path.getter(always_static)
