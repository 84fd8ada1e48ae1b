"""Report: wtg/shuttletracker#156
The URL of a folder of static files lists what is in it.
"""

from changed import change
from werkzeug.utils import send_from_directory

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "static files"
EXPECTED = ("application/static-route", "responses/send-from-directory")

change(
    send_from_directory,
    {
        "    if not os.path.isfile(path_str):": (
            "    if os.path.isdir(path_str):\n"
            "        return kwargs['response_class'](' '.join(os.listdir(path_str)))\n"
            "    if not os.path.isfile(path_str):"
        )
    },
)
