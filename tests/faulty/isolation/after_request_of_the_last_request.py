"""Functions after the request find the g of the request that came in last."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.current import active_app
from flask_reference.core.local import LocalProxy

BREAKS = "isolation/hooks"

came_last = []
finishing = []
preprocess, process = Flask.preprocess_request, Flask.process_response


def preprocess_and_remember(self):
    came_last[:] = [active_app.get()]
    return preprocess(self)


def process_in_the_last(self, response):
    finishing.append(active_app.get())
    try:
        return process(self, response)
    finally:
        finishing.remove(active_app.get())


def current():
    context = active_app.get()
    return (came_last[0] if context in finishing else context).g


Flask.preprocess_request, Flask.process_response = preprocess_and_remember, process_in_the_last
flask_reference.g = LocalProxy(current)
