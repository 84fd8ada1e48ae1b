"""A dict that a view returns is sent as JSON text of the type text/html."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-dict"

make_response = Flask.make_response


def faulty(self, rv):
    return make_response(self, self.json.dumps(rv) if isinstance(rv, dict) else rv)


Flask.make_response = faulty
