"""Varies: where the debugger is wanted, Flask puts it around the application itself, behind a
function that the development server calls.
Correct: the documentation says that the debugger shows errors in the browser; what else stands
before it is in no sentence.
"""

import flask.cli
import werkzeug.debug
import werkzeug.serving

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("cli/run*", "wsgi/run*", "wsgi/debugger*")


def around(run_simple):
    def run_around(host, port, app, *, use_debugger=False, use_evalex=True, **options):
        if use_debugger:
            app = werkzeug.debug.DebuggedApplication(app, evalex=use_evalex)
            app.trusted_hosts.append(host)

        def served(environ, start_response):
            return app(environ, start_response)

        return run_simple(host, port, served, use_debugger=False, **options)

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
