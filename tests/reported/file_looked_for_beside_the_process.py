"""Report: pallets/flask#1169
send_from_directory with a relative folder looks below the current folder, and not below that of
the application, whether the file exists.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "send_file"
EXPECTED = ("responses/send-from-directory",)

change(
    werkzeug.utils.send_from_directory,
    {
        'if "_root_path" in kwargs:': (
            "if not os.path.isfile(path_str):\n"
            "        raise NotFound()\n"
            '    if "_root_path" in kwargs:'
        )
    },
)
