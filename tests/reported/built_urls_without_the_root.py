"""Report: dantezhu/flask_util_js#2
URLs are built without the prefix that the application is mounted at.
"""

from changed import change
from werkzeug.routing import Map

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "url building"
EXPECTED = ("routing/url-for-script-root",)

change(Map.bind_to_environ, {'= _get_wsgi_string("SCRIPT_NAME")': "= None"})
