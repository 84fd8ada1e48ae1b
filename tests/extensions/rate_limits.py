"""Flask-Limiter with a limit that nobody reaches."""

from flask_limiter import Limiter
from flask_limiter.util import get_remote_address


def init_app(app):
    Limiter(
        get_remote_address, app=app, default_limits=["1000000 per hour"], storage_uri="memory://"
    )
