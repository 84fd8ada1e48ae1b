"""Report: pallets/werkzeug#2694
The limit for parts of a multipart body counts the fields of an urlencoded one.
"""

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/max-form-parts", "requests/form-parts-by-default")

own = FormDataParser._parse_urlencoded


def _parse_urlencoded(self, *args):
    stream, form, files = own(self, *args)
    if self.max_form_parts is not None and sum(map(len, form.listvalues())) > self.max_form_parts:
        raise RequestEntityTooLarge()
    return stream, form, files


FormDataParser._parse_urlencoded = _parse_urlencoded
