"""The servers that ``--server`` names; :mod:`flask_conformance.kit.servers` has what they are."""

SERVERS = (
    "wsgiref",
    "werkzeug",
    "waitress",
    "app-run",
    "gunicorn-sync",
    "gunicorn-gthread",
    "gunicorn-gevent",
    "uwsgi",
)

DEFAULT_SERVER = "wsgiref"
