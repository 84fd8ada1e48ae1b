"""Report: pallets/flask#1694
A teardown function is given an error that the server has handled before the request.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "hooks"
EXPECTED = ("contexts/teardown-error-of-the-caller", "contexts/teardown-error")

change(Flask.wsgi_app, {"ctx.pop(error)": "ctx.pop(error or sys.exc_info()[1])"})
