"""Files are read by the application, whatever wrapper the server has."""

import werkzeug.utils
import werkzeug.wsgi

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/file-wrapper"


def wrap_file(environ, file, buffer_size=8192):
    return werkzeug.wsgi.FileWrapper(file, buffer_size)


werkzeug.utils.wrap_file = wrap_file
