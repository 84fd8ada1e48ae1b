"""What is bound to a script root builds without it."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/bind"

bind = Map.bind


def at_the_top(self, server_name, script_name=None, *args, **options):
    return bind(self, server_name, None, *args, **options)


Map.bind = at_the_top
