"""Report: bottlepy/bottle#404
The path of a cookie is sent as it is, which servers refuse where it is not ASCII.
"""

import werkzeug.http
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 4
KIND = "cookies"
EXPECTED = ("responses/set-cookie",)

change(werkzeug.http.dump_cookie, {"""path = quote(path, safe="%!$&'()*+,/:=@")""": "pass"})
