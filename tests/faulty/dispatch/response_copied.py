"""A response object that a view returns is sent as a copy."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "dispatch/return-response"

make_response = Flask.make_response


def faulty(self, rv):
    response = make_response(self, rv)
    if response is rv and not response.is_streamed:
        return self.response_class(response.get_data(), response.status, response.headers)
    return response


Flask.make_response = faulty
