"""A handler may be registered for an instance of an exception, which stands for its class."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import registry

BREAKS = "dispatch/handler-for-a-known-error"

checked = registry.error_class_and_code


def lenient(class_or_code):
    is_instance = isinstance(class_or_code, Exception)
    return checked(type(class_or_code) if is_instance else class_or_code)


registry.error_class_and_code = lenient
