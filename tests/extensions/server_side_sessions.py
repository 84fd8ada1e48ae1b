"""Flask-Session with its sessions in a folder."""

import tempfile

from cachelib.file import FileSystemCache
from flask_session import Session

FOLDER = tempfile.mkdtemp()


def init_app(app):
    app.config.update(SESSION_TYPE="cachelib", SESSION_CACHELIB=FileSystemCache(FOLDER))
    Session(app)
