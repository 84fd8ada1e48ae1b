"""The static files are on every host."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/static-host"

add_url_rule = Flask.add_url_rule


def on_every_host(self, rule, endpoint=None, view_func=None, *args, **options):
    if endpoint == "static" and options.get("host"):
        options["host"] = "<host>"
        serve = view_func
        view_func = lambda host, filename: serve(filename=filename)  # noqa: E731
    add_url_rule(self, rule, endpoint, view_func, *args, **options)


Flask.add_url_rule = on_every_host
