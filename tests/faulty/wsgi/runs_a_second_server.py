"""``run`` starts a server beside that of the command."""

import os

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/run-under-cli"

run = Flask.run


def in_any_case(self, *args, **options):
    os.environ["FLASK_RUN_FROM_CLI"] = "false"
    run(self, *args, **options)


Flask.run = in_any_case
