"""``Upgrade`` is not seen among other words of ``Connection``."""

from werkzeug.routing import Map

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/websocket-environ"

bind_to_environ = Map.bind_to_environ


def single_word(self, environ, *args, **options):
    environ = dict(getattr(environ, "environ", environ))
    if "," in environ.get("HTTP_CONNECTION", ""):
        del environ["HTTP_CONNECTION"]
    return bind_to_environ(self, environ, *args, **options)


Map.bind_to_environ = single_word
