"""The test client says that the server has threads, whatever it is told."""

from werkzeug.test import EnvironBuilder

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/request-arguments"

get_environ = EnvironBuilder.get_environ


def with_threads(self):
    return {**get_environ(self), "wsgi.multithread": True}


EnvironBuilder.get_environ = with_threads
