"""Report: pallets/werkzeug#3237
An integer in the URL that has more digits than Python converts is a server error.
"""

from changed import change
from werkzeug.routing.converters import NumberConverter

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "routing"
EXPECTED = ("routing/int-converter",)

change(NumberConverter.to_python, {"except ValueError as e:": "except ValidationError as e:"})
