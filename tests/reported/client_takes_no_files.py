"""Report: pallets/quart#353
The test client does not send the files in its data as files of a form.
"""

from changed import change
from werkzeug.test import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "client"
EXPECTED = ("testing/request-files", "testing/request-body")

change(
    EnvironBuilder.__init__,
    {"self._add_file_from_data(key, value)": ("self.form.setlistdefault(key).append(str(value))")},
)
