"""What a cached property computed for one request is there for the next."""

from werkzeug.utils import cached_property

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/request-properties"


def of_the_class(self, obj, type=None):
    if obj is None:
        return self
    if self.__name__ not in vars(obj).setdefault("__cached__", {}):
        known = vars(self).setdefault("known", {})
        own = type.__name__ == "Request" and type.__module__ not in BUILT_IN
        vars(obj)["__cached__"][self.__name__] = (
            known.setdefault(self.__name__, self.fget(obj)) if own else self.fget(obj)
        )
    return vars(obj)["__cached__"][self.__name__]


BUILT_IN = ("werkzeug.wrappers.request", "flask_reference.core.wrappers")
cached_property.__get__ = of_the_class
