"""What an application writes, and does not return, is lost."""

import werkzeug.test

from flask_adapters.reference import adapter as adapter

BREAKS = "wsgi/written-and-returned"

run_wsgi_app = werkzeug.test.run_wsgi_app


def run_without_writes(app, environ, buffered=False):
    def unwritten(environ, start_response):
        def start(*answer):
            start_response(*answer)
            return lambda piece: None

        return app(environ, start)

    return run_wsgi_app(unwritten, environ, buffered)


werkzeug.test.run_wsgi_app = run_without_writes
