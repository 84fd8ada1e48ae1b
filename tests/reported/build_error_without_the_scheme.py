"""Report: pallets/flask#2017
A handler of URLs that cannot be built is not told the scheme that was asked for.
"""

import flask
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "url building"
EXPECTED = ("routing/url-for-error-handlers",)

change(flask.Flask.url_for, {"_method=_method, _scheme=_scheme,": "_method=_method,"})
