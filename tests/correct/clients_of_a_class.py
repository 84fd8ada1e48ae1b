"""Varies: test clients, runners and their responses are of subclasses, with cookies kept in a
jar of another class.
Correct: `test_client_class` and `response_wrapper` are documented as replaceable.
"""

import flask
import flask.testing
from werkzeug.test import TestResponse

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing",)


class Answer(TestResponse):
    pass


own = flask.testing.FlaskClient.__init__


def __init__(self, *args, **kwargs):
    own(self, *args, **kwargs)
    self.response_wrapper = type("Answer", (Answer, self.response_wrapper), {})


class Runner(flask.testing.FlaskCliRunner):
    pass


class Client(flask.testing.FlaskClient):
    pass


flask.testing.FlaskClient.__init__ = __init__
flask.Flask.test_client_class = Client
flask.Flask.test_cli_runner_class = Runner
