"""Report: cherrypy/cherrypy#2024
A range of a file that cannot be sought is an error.
"""

from changed import change
from werkzeug.wsgi import _RangeWrapper

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "ranges"
EXPECTED = ("responses/ranges",)

change(_RangeWrapper.__init__, {'hasattr(iterable, "seekable") and iterable.seekable()': "True"})
