"""Report: Kludex/starlette#1944
Two numbers with anything between them, as 1-1, are taken for a float and are a server error.
"""

from changed import change
from werkzeug.routing import FloatConverter

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "routing"
EXPECTED = ("routing/float-converter",)

FloatConverter.regex = r"\d+.\d+"
change(FloatConverter.to_python, {"raise ValidationError() from e": "raise"})
