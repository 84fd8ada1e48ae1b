"""Report: sibidharan/zealphp#236
The ETag of the answer to a range is that of the part, and no other range has it.
"""

from changed import change
from werkzeug.wrappers import Response

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 7
KIND = "ranges"
EXPECTED = ("responses/ranges", "responses/ranges-keep-headers")

change(
    Response._process_range_request,
    {
        "self.status_code = 206": (
            "self.status_code = 206\n"
            "    if self.get_etag()[0]:\n"
            '        self.set_etag(f"{self.get_etag()[0]}-{range_tuple[0]}")'
        )
    },
)
