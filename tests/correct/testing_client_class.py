"""Varies: every application has a test client class and a runner class of a site's, which set a
header and take further arguments.
Correct: `test_client_class` and `test_cli_runner_class` are documented as replaceable.
"""

import flask
import flask.testing

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("testing", "cli", "sessions", "requests/other-headers")


class Client(flask.testing.FlaskClient):
    def __init__(self, *args, zz_user=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.zz_user = zz_user

    def open(self, *args, **kwargs):
        self.environ_base.setdefault("HTTP_X_ZZ_SITE", "test")
        return super().open(*args, **kwargs)


class Runner(flask.testing.FlaskCliRunner):
    def invoke(self, *args, **kwargs):
        kwargs.setdefault("terminal_width", 100)
        return super().invoke(*args, **kwargs)


flask.Flask.test_client_class = Client
flask.Flask.test_cli_runner_class = Runner
