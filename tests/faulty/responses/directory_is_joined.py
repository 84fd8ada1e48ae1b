"""``send_from_directory`` joins the path without a look at it."""

import os

from werkzeug.exceptions import NotFound

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.core.current import current_app
from flask_reference.views.files import send_file

BREAKS = "responses/send-from-directory"


def joined(directory, path, **options):
    full = os.path.join(current_app.root_path, directory, path)
    if not os.path.isfile(full):
        raise NotFound
    return send_file(full, **options)


flask_reference.send_from_directory = joined
