"""Functions for the response of this request are kept on the application; the next response that
leaves takes them all."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.contexts import RequestContext

BREAKS = "isolation/after-this-request"

process = Flask.process_response


class OnTheApplication:
    def __get__(self, context, owner):
        return context.app.extensions.setdefault("after_this_request", [])

    def __set__(self, context, functions):
        pass


def process_and_forget(self, response):
    response = process(self, response)
    self.extensions["after_this_request"] = []
    return response


RequestContext.after_this_request_funcs = OnTheApplication()
Flask.process_response = process_and_forget
