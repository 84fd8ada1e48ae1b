"""A file is always sent whole."""

from werkzeug import utils

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-file-versions"

send = utils.send_file


def whole(*args, **options):
    return send(*args, **{**options, "conditional": False})


utils.send_file = whole
