"""A subclass that overrides ``preprocess_request`` is not asked."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/override-dispatch"


def without_own_preprocessing(cls, **options):
    if "preprocess_request" in vars(cls):
        del cls.preprocess_request


Flask.__init_subclass__ = classmethod(without_own_preprocessing)
