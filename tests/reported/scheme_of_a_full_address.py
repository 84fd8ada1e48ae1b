"""Report: pallets/flask#2430
The scheme of a full URL that the test client is given is not used.
"""

from changed import change
from flask.testing import EnvironBuilder

from flask_adapters.flask import FlaskAdapter as adapter

KIND = "client"
EXPECTED = ("testing/address", "contexts/simulated-scheme")

change(EnvironBuilder.__init__, {"{url.scheme or url_scheme}": "{url_scheme}"})
