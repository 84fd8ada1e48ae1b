"""``run`` serves one request at a time."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "wsgi/run"

run = Flask.run


def without_threads(self, *args, **options):
    run(self, *args, **{"threaded": False, **options})


Flask.run = without_threads
