"""Varies: DispatcherMiddleware asks the mounts from the longest path to the shortest.
Correct: the documentation says that applications are mounted under prefixes, the longest that fits.
"""

from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("middleware",)


def __call__(self, environ, start_response):
    path = environ.setdefault("PATH_INFO", "")
    environ.setdefault("SCRIPT_NAME", "")
    for mount in sorted(self.mounts, key=len, reverse=True):
        if path == mount or path.startswith(f"{mount}/"):
            environ["SCRIPT_NAME"] += mount
            environ["PATH_INFO"] = path[len(mount) :]
            return self.mounts[mount](environ, start_response)
    return self.app(environ, start_response)


DispatcherMiddleware.__call__ = __call__
