"""Report: pallets/werkzeug#2125
A multipart form is empty whose boundary has a character that means something in a pattern.
"""

from changed import change
from werkzeug.sansio.multipart import MultipartDecoder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "bodies"
EXPECTED = ("requests/multipart-boundary",)

change(
    MultipartDecoder.__init__,
    {
        "self._search_position = 0": (
            "self.boundary_re = re.compile(\n"
            "        self.boundary_re.pattern.replace(re.escape(boundary), boundary),\n"
            "        re.MULTILINE,\n"
            "    )\n"
            "    self._search_position = 0"
        )
    },
)
