"""Varies: configuration files of Python are run by runpy.
Correct: the documentation says that the file is read as if it were imported.
"""

import errno
import os
import runpy
import types

import flask

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("application/config-from-*",)


def from_pyfile(self, filename, silent=False):
    path = os.path.join(self.root_path, filename)
    try:
        names = runpy.run_path(path, run_name="config")
    except OSError as error:
        if silent and error.errno in (errno.ENOENT, errno.EISDIR, errno.ENOTDIR):
            return False
        error.strerror = f"Unable to load configuration file ({error.strerror})"
        raise
    module = types.SimpleNamespace(**names)
    self.from_object(module)
    return True


flask.Config.from_pyfile = from_pyfile
