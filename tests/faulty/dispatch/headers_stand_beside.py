"""The headers of a tuple stand beside those of the response object instead of replacing them."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-headers"

make_response = Flask.make_response


def faulty(self, rv):
    if not (isinstance(rv, tuple) and isinstance(rv[0], self.response_class)):
        return make_response(self, rv)
    body, *rest = rv
    before = body.headers.to_wsgi_list()
    response = make_response(self, (body, *rest))
    response.headers.extend(pair for pair in before if pair not in response.headers.to_wsgi_list())
    return response


Flask.make_response = faulty
