"""A boundary is taken for a regular expression (pallets/werkzeug#2125)."""

import re
from types import SimpleNamespace

from werkzeug.sansio import multipart

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/multipart-boundary"

multipart.re = SimpleNamespace(
    compile=re.compile, MULTILINE=re.MULTILINE, escape=lambda boundary: boundary
)
