"""Report: pallets/werkzeug#1498
What an application changes in the environ is in the request that follows its redirect.
"""

import werkzeug.test
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/redirected-environ",)

change(werkzeug.test.run_wsgi_app, {"_get_environ(environ).copy()": "_get_environ(environ)"})
