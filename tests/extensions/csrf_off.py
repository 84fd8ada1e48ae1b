"""Flask-SeaSurf with its check of every POST turned off, which is what it is for."""

from flask_seasurf import SeaSurf


def init_app(app):
    app.config["CSRF_DISABLE"] = True
    SeaSurf(app)
