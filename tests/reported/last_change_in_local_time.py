"""Report: OctoPrint/OctoPrint#5252
The time of a file's last change is that of the local zone, and said to be GMT.
"""

from changed import change
from werkzeug import utils

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "send_file"
EXPECTED = ("responses/send-file-versions", "requests/dates-of-any-zone")

change(
    utils.send_file,
    {
        "mtime = stat.st_mtime": (
            "from datetime import datetime\n        mtime = datetime.fromtimestamp(stat.st_mtime)"
        )
    },
)
