"""Varies: what the development server is given is a function that calls the application.
Correct: the documentation says that the application is served, which it is; servers are given
middlewares all the time.
"""

import flask.cli
import werkzeug.serving

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli/run*", "wsgi/run*", "wsgi/served*", "wsgi/debugger*")


def around(run_simple):
    def run_around(host, port, app, **options):
        def application(environ, start_response):
            return app(environ, start_response)

        return run_simple(host, port, application, **options)

    return run_around


def around_while(function, module):
    def called(*args, **kwargs):
        kept = module.run_simple
        module.run_simple = around(kept)
        try:
            return function(*args, **kwargs)
        finally:
            module.run_simple = kept

    return called


flask.Flask.run = around_while(flask.Flask.run, werkzeug.serving)
flask.cli.run_command.callback = around_while(flask.cli.run_command.callback, flask.cli)
