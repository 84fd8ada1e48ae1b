"""The runner replaces the object that it was given."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import ScriptInfo
from flask_reference.testing import FlaskCliRunner

BREAKS = "testing/cli-runner"

invoke = FlaskCliRunner.invoke


def invoke_for_its_application(self, *args, **options):
    options["obj"] = ScriptInfo(create_app=lambda: self.app)
    return invoke(self, *args, **options)


FlaskCliRunner.invoke = invoke_for_its_application
