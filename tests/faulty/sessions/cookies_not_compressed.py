"""The session cookie is never compressed."""

import itsdangerous
from itsdangerous.encoding import base64_encode

from flask_adapters.reference import adapter as adapter
from flask_reference.core import sessions

BREAKS = "sessions/compact-cookie"


class Plain(itsdangerous.URLSafeTimedSerializer):
    def dump_payload(self, obj):
        return base64_encode(itsdangerous.TimedSerializer.dump_payload(self, obj))


sessions.URLSafeTimedSerializer = Plain
