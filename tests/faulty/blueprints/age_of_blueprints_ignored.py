"""A blueprint's files are kept as long as the application says, not the blueprint."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint
from flask_reference.views.files import send_from_directory

BREAKS = "blueprints/file-max-age"

send_static_file = Blueprint.send_static_file


def as_the_application_says(self, filename):
    if not self.has_static_folder:
        return send_static_file(self, filename)
    return send_from_directory(self.static_folder, filename)


Blueprint.send_static_file = as_the_application_says
