"""Report: pallets/werkzeug#204
A Host header that names the default port gives another host than one without.
"""

import werkzeug.sansio.utils
from changed import change

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "wsgi"
EXPECTED = ("wsgi/request-server", "requests/host")

change(
    werkzeug.sansio.utils.get_host,
    {'host = host.removesuffix(":80")': "pass", 'host = host.removesuffix(":443")': "pass"},
)
