"""A lifetime in seconds is taken for one of days."""

from datetime import timedelta

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.setup.config import ConfigAttribute

BREAKS = "sessions/permanent-lifetime"


def in_days(value):
    return value if isinstance(value, timedelta) else timedelta(days=value)


Flask.permanent_session_lifetime = ConfigAttribute("PERMANENT_SESSION_LIFETIME", in_days)
