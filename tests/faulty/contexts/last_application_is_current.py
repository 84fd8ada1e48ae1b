"""current_app is the application that was made last."""

import flask_reference
from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.core.local import LocalProxy

BREAKS = "contexts/current-app"

made = []
make = Flask.__init__


def make_and_remember(self, *args, **kwargs):
    make(self, *args, **kwargs)
    made[:] = [self]


Flask.__init__ = make_and_remember
current_app = flask_reference.current_app
flask_reference.current_app = LocalProxy(lambda: current_app and made[0])
