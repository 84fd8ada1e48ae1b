"""That a file has not changed is told with the path of the file, for the server to send."""

import werkzeug.utils
from werkzeug.utils import send_file

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/send-file-not-modified"


def with_path(path_or_file, environ, **options):
    response = send_file(path_or_file, environ, **options)
    if options.get("use_x_sendfile"):
        response.headers["X-Sendfile"] = str(path_or_file)
    return response


werkzeug.utils.send_file = with_path
