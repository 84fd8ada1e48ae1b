"""Report: pallets/werkzeug#2582
A custom converter whose expression has a slash matches one part of the path only.
"""

from changed import change
from werkzeug.routing import BaseConverter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/part-isolating",)

change(BaseConverter.__init_subclass__, {'"/" not in cls.regex': "True"})
