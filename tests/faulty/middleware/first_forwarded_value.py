"""Of several forwarded values the first is believed, which the client wrote."""

from werkzeug.middleware.proxy_fix import ProxyFix

from flask_adapters.reference import adapter as adapter

BREAKS = "middleware/proxy-fix"

get_real_value = ProxyFix._get_real_value


def first_value(self, trusted, value):
    if get_real_value(self, trusted, value) is None:
        return None
    return value.split(",")[0].strip()


ProxyFix._get_real_value = first_value
