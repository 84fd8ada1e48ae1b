"""Every bound proxy is true."""

from flask_adapters.reference import adapter as adapter
from flask_reference.core.local import LocalProxy

BREAKS = "locals/proxy-truth"


def is_bound(self):
    try:
        return self._get_current_object() is not None
    except RuntimeError:
        return False


LocalProxy.__bool__ = is_bound
