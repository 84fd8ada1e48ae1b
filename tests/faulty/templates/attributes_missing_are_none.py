"""A template's attribute that is missing is None."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import the_app

BREAKS = "templates/get-template-attribute"


def lenient(template_name, attribute):
    return getattr(the_app().jinja_env.get_template(template_name).module, attribute, None)


flask_reference.get_template_attribute = lenient
