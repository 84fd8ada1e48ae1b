"""A subclass that overrides ``make_config`` is not asked."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/override-making"


def without_own_config(cls, **options):
    if "make_config" in vars(cls):
        del cls.make_config


Flask.__init_subclass__ = classmethod(without_own_config)
