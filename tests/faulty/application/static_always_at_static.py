"""Static files are served at ``/static`` whatever their folder is called."""

from flask_adapters.reference import adapter as adapter
from flask_reference.folders import Folders

BREAKS = "application/static-url-path"

static_url_path = Folders.static_url_path


def always_static(self):
    return (
        static_url_path.fget(self)
        if self._static_url_path is not None
        else (None if self.static_folder is None else "/static")
    )


Folders.static_url_path = static_url_path.getter(always_static)
