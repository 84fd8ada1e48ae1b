"""An object that is named behind a colon is not found."""

from werkzeug import utils

from flask_adapters.reference import adapter as adapter

BREAKS = "application/import-string"

load = utils.import_string


def with_dots_alone(import_name, silent=False):
    return load(import_name.replace(":", ".no."), silent)


utils.import_string = with_dots_alone
