"""The application answers in the thread that made it, and fails in any other."""

import threading

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/served-as-asgi"

make, answer = Flask.__init__, Flask.wsgi_app


def make_and_remember(self, *args, **options):
    make(self, *args, **options)
    self.maker = threading.get_ident()


def answer_its_maker(self, environ, start_response):
    if threading.get_ident() != self.maker:
        raise RuntimeError("The application belongs to another thread.")
    return answer(self, environ, start_response)


Flask.__init__, Flask.wsgi_app = make_and_remember, answer_its_maker
