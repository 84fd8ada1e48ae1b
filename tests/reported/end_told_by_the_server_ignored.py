"""Report: apache/superset#1720
A body that comes in chunks, whose end the server tells, is empty.
"""

from changed import change
from werkzeug.wsgi import get_input_stream

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 8
KIND = "wsgi"
EXPECTED = ("wsgi/input-stream", "wsgi/served-by-werkzeug")

change(get_input_stream, {'if "wsgi.input_terminated" in environ:': "if False:"})
