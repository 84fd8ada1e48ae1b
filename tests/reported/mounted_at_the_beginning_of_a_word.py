"""Report: cherrypy/cherrypy#573
An application that is mounted at /foo is asked for /foobar too.
"""

from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "middleware"
EXPECTED = ("middleware/dispatcher",)


def dispatch(self, environ, start_response):
    path = environ.get("PATH_INFO", "")
    found = [mount for mount in self.mounts if path.startswith(mount)]
    mount = max(found, key=len, default="")
    environ["SCRIPT_NAME"] = environ.get("SCRIPT_NAME", "") + mount
    environ["PATH_INFO"] = path[len(mount) :]
    return self.mounts.get(mount, self.app)(environ, start_response)


DispatcherMiddleware.__call__ = dispatch
