"""Report: pallets/werkzeug#3251
An urlencoded form that is longer than a text field of a multipart one may be is refused.
"""

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/max-form-memory-size",)

own = FormDataParser._parse_urlencoded


def _parse_urlencoded(self, stream, mimetype, content_length, options):
    limit = self.max_form_memory_size
    if limit is not None and content_length is not None and content_length > limit:
        raise RequestEntityTooLarge()
    return own(self, stream, mimetype, content_length, options)


FormDataParser._parse_urlencoded = _parse_urlencoded
