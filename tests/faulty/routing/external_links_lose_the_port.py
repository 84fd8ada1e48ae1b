"""External links leave out the port that the application is served at."""

import re

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/wherever-served"

build = Flask.url_for


def build_without_port(self, endpoint, **values):
    return re.sub(r"(://[^/]*):\d+/", r"\1/", build(self, endpoint, **values))


Flask.url_for = build_without_port
