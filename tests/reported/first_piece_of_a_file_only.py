"""Report: Kludex/starlette#32
Of a file that is larger than what is read at once, one piece is sent.
"""

from changed import change
from werkzeug.wsgi import FileWrapper

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "send_file"
EXPECTED = ("responses/send-file", "responses/send-file-length", "responses/file-wrapper")

change(
    FileWrapper.__next__,
    {
        "data = self.file.read(self.buffer_size)": (
            "data = b'' if self.__dict__.get('sent') else self.file.read(self.buffer_size)\n"
            "    self.sent = True"
        )
    },
)
