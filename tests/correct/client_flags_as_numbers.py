"""Varies: the flags in the environ that the test client makes are numbers.
Correct: PEP 3333, "environ Variables": they evaluate to true or false.
"""

import werkzeug.test

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "requests", "dispatch", "contexts", "middleware")

own = werkzeug.test.EnvironBuilder.get_environ


def get_environ(self):
    environ = own(self)
    for name in ("multithread", "multiprocess", "run_once"):
        environ[f"wsgi.{name}"] = int(environ[f"wsgi.{name}"])
    return environ


werkzeug.test.EnvironBuilder.get_environ = get_environ
