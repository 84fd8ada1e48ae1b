"""``use_cookies=False`` is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/cookies-refused"

init = FlaskClient.__init__
FlaskClient.__init__ = lambda self, *args, use_cookies=True, **options: init(self, *args, **options)
