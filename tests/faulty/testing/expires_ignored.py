"""A cookie that expires by its date alone stays (pallets/werkzeug#2669)."""

from werkzeug.test import Cookie

from flask_adapters.reference import adapter as adapter

BREAKS = "testing/expired-cookies"

Cookie._should_delete = property(lambda self: self.max_age == 0)
