"""Settings are copied at the first request, and changes after it have no effect."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask
from flask_reference.config import Config

BREAKS = "application/settings-changed-late"

answer = Flask.full_dispatch_request


def fix_and_answer(self):
    vars(self.config)["fixed"] = True
    return answer(self)


def set_unless_fixed(self, key, value):
    if "fixed" not in vars(self):
        dict.__setitem__(self, key, value)


def update_unless_fixed(self, *args, **values):
    for key, value in dict(*args, **values).items():
        self[key] = value


Flask.full_dispatch_request = fix_and_answer
Config.__setitem__ = set_unless_fixed
Config.update = update_unless_fixed
