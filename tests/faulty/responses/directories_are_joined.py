"""A file outside of the folder is sent as well."""

import os

from werkzeug import utils

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-from-directory"

utils.safe_join = lambda directory, *names: os.path.join(directory, *names)
