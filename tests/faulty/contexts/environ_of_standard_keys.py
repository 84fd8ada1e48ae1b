"""A request context keeps the keys of CGI and WSGI, and drops what a server added."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "contexts/request-context"

request_context = Flask.request_context


def standard(environ):
    return {key: value for key, value in environ.items() if key.isupper() or key[:5] == "wsgi."}


Flask.request_context = lambda self, environ: request_context(self, standard(environ))
