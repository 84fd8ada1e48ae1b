"""Flask-Session before 0.8, with its sessions in a folder."""

import tempfile

from flask_session import Session

FOLDER = tempfile.mkdtemp()


def init_app(app):
    app.config.update(SESSION_TYPE="filesystem", SESSION_FILE_DIR=FOLDER)
    Session(app)
