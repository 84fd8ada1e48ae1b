"""Report: falconry/falcon#1999
A comma in the value of an argument makes it several.
"""

from changed import change
from werkzeug.sansio.request import Request

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "bodies"
EXPECTED = ("requests/args", "requests/pairs-of-any-text")

change(
    Request.args.fget,
    {
        "return self.parameter_storage_class(": (
            "split = lambda pairs: [(k, v) for k, values in pairs for v in values.split(',')]\n"
            "    return self.parameter_storage_class(split"
        ),
        "parse_qsl(": "(parse_qsl(",
        'errors="werkzeug.url_quote",\n        )': 'errors="werkzeug.url_quote",\n        ))',
    },
)
