"""The path of a static file is joined to the folder without a look at it."""

import os

from werkzeug.exceptions import NotFound

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import folders
from flask_reference.views.files import send_file

BREAKS = "application/static-confinement"


def joined(directory, path, max_age=None):
    full = os.path.join(directory, path)
    if not os.path.isfile(full):
        raise NotFound
    return send_file(full, max_age=max_age)


folders.send_from_directory = joined
