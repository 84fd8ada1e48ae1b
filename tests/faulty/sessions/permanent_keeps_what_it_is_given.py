"""session.permanent keeps the value it is given instead of True or False."""

from flask_adapters.reference import adapter as adapter
from flask_reference.sessions import SessionMixin

BREAKS = "sessions/permanent"


def get_permanent(self):
    return self.get("_permanent", False)


def set_permanent(self, value):
    self["_permanent"] = value


SessionMixin.permanent = property(get_permanent, set_permanent)
