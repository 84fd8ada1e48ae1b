"""The development server closes the body of an answer only when all of it was sent."""

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/development-server-closing"

run_wsgi = WSGIRequestHandler.run_wsgi


def closed_at_the_end(body):
    yield from body
    if hasattr(body, "close"):
        body.close()


def run(self):
    application = self.server.app
    self.server.app = lambda *passed: closed_at_the_end(application(*passed))
    run_wsgi(self)
    self.server.app = application


WSGIRequestHandler.run_wsgi = run
