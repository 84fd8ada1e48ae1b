"""Report: aio-libs/aiohttp#4012
A blank in the name of a download is sent as %20, which is then its name.
"""

import werkzeug.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "send_file"
EXPECTED = ("responses/send-file-name",)

NAMES = '{"filename": download_name'

change(werkzeug.utils.send_file, {f"{NAMES}}}": f"{NAMES}.replace(' ', '%20')}}"})
