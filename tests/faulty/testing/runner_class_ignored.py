"""``test_cli_runner_class`` is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.testing import FlaskCliRunner

BREAKS = "testing/cli-runner-class"

Flask.test_cli_runner = lambda self, **options: FlaskCliRunner(self, **options)
