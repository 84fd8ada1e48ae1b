"""An answer that an error cuts off ends as a whole one does."""

from werkzeug.serving import WSGIRequestHandler

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/development-server-answers"

serve = WSGIRequestHandler.run_wsgi


def ended(self):
    application = self.server.app

    def caught(environ, start_response):
        try:
            yield from application(environ, start_response)
        except ArithmeticError:
            yield b""

    self.server.app = caught
    try:
        serve(self)
    finally:
        self.server.app = application


WSGIRequestHandler.run_wsgi = ended
