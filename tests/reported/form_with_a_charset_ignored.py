"""Report: miguelgrinberg/microdot#24
A form whose content type has a parameter, as charset=utf-8, is empty.
"""

from changed import change
from werkzeug.formparser import FormDataParser

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "bodies"
EXPECTED = ("requests/form",)

change(
    FormDataParser.parse,
    {'form-urlencoded":': 'form-urlencoded" and not options:'},
)
