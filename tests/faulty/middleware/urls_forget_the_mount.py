"""URLs that are built do not hold the prefix under which the application is mounted."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "middleware/mounted-applications"

create_url_adapter = Flask.create_url_adapter


def at_the_root(self, request):
    adapter = create_url_adapter(self, request)
    if request is not None:
        adapter.script_name = "/"
    return adapter


Flask.create_url_adapter = at_the_root
