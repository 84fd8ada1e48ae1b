"""Of a path that a client sends as the name of an upload, only the last part is stored."""

import os

import werkzeug.utils
from werkzeug.utils import secure_filename

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/secure-filename-form"

werkzeug.utils.secure_filename = lambda name: secure_filename(os.path.basename(name))
