"""Report: pallets/flask#1822
When a teardown function raises, the contexts of that request stay pushed.
"""

from changed import change
from flask.ctx import RequestContext

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "contexts"
EXPECTED = ("contexts/teardown-raises",)

change(RequestContext.pop, {"try:": "if True:", "finally:": "if True:"})
