"""``TEMPLATES_AUTO_RELOAD`` is ignored when templates are set up."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/debug-and-templates"

create_jinja_environment = Flask.create_jinja_environment


def following_debug(self):
    environment = create_jinja_environment(self)
    environment.auto_reload = self.debug
    return environment


Flask.create_jinja_environment = following_debug
