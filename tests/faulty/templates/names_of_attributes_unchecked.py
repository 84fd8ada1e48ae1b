"""``xmlattr`` writes names of attributes as they come."""

from markupsafe import Markup, escape

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "templates/xmlattr"

create = Flask.create_jinja_environment


def unchecked(self):
    environment = create(self)
    environment.filters["xmlattr"] = lambda given: Markup(
        "".join(f' {escape(name)}="{escape(value)}"' for name, value in given.items())
    )
    return environment


Flask.create_jinja_environment = unchecked
