"""``tojson`` does not ask the application's provider."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/tojson"

create = Flask.create_jinja_environment


def plain(self):
    environment = create(self)
    environment.policies["json.dumps_function"] = None
    return environment


Flask.create_jinja_environment = plain
