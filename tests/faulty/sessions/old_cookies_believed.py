"""A cookie opens the session however old it is."""

from itsdangerous import URLSafeTimedSerializer

from flask_adapters.reference import adapter as adapter

BREAKS = "sessions/cookie-age"

loads = URLSafeTimedSerializer.loads


def ageless(self, cookie, max_age=None):
    return loads(self, cookie)


URLSafeTimedSerializer.loads = ageless
