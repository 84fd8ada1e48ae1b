"""A mount also takes the paths that only begin with the same letters."""

from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flask_adapters.reference import adapter as adapter

BREAKS = "middleware/dispatcher"


def by_text(self, environ, start_response):
    path, script = environ.get("PATH_INFO", ""), environ.get("SCRIPT_NAME", "")
    fitting = [prefix for prefix in self.mounts if path.startswith(prefix)]
    prefix = max(fitting, key=len, default="")
    environ["SCRIPT_NAME"], environ["PATH_INFO"] = script + prefix, path[len(prefix) :]
    return self.mounts.get(prefix, self.app)(environ, start_response)


DispatcherMiddleware.__call__ = by_text
