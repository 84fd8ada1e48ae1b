"""Report: TurboGears/backlash#19
A generator that a view returns is not closed when the client leaves.
"""

from changed import change
from werkzeug.wrappers import Response
from werkzeug.wsgi import ClosingIterator

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 5
KIND = "wsgi"
EXPECTED = ("wsgi/closed-body",)

change(Response.close, {'if hasattr(self.response, "close"):': "if False:"})
change(ClosingIterator.__init__, {"if iterable_close:": "if False:"})
