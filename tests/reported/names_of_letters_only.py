"""Report: falconry/falcon#317
An argument whose name has other characters than letters, digits and underscores is ignored.
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
            "keep = lambda pairs: [(k, v) for k, v in pairs if k.isidentifier()]\n"
            "    return self.parameter_storage_class(keep"
        ),
        "parse_qsl(": "(parse_qsl(",
        'errors="werkzeug.url_quote",\n        )': 'errors="werkzeug.url_quote",\n        ))',
    },
)
