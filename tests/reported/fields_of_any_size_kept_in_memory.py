"""Report: pallets/werkzeug#2964
Text fields of a multipart form may have any size unless an application sets a limit.
"""

import flask
from werkzeug.datastructures import ImmutableDict

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "bodies"
EXPECTED = ("requests/max-form-memory-size",)

flask.Flask.default_config = ImmutableDict(
    {**flask.Flask.default_config, "MAX_FORM_MEMORY_SIZE": None}
)
