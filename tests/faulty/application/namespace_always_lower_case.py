"""``get_namespace`` gives keys in lower case although they shall stay."""

from flask_adapters.reference import adapter as adapter
from flask_reference.config import Config

BREAKS = "application/config-namespace"

get_namespace = Config.get_namespace


def in_lower_case(self, namespace, lowercase=True, trim_namespace=True):
    return get_namespace(self, namespace, True, trim_namespace)


Config.get_namespace = in_lower_case
