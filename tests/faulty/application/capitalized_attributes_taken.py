"""``from_object`` takes every attribute that begins with a capital letter."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-from-object"

from_object = Config.from_object


def capitalized(self, obj):
    from_object(self, obj)
    if not isinstance(obj, str):
        self.update({key: getattr(obj, key) for key in dir(obj) if key[0].isupper()})


Config.from_object = capitalized
