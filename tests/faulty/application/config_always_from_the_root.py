"""Configuration files are read from the root path although the instance was asked for."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/instance-path"

make_config = Flask.make_config


def from_the_root(self, instance_relative=False):
    config = make_config(self, instance_relative)
    config.root_path = self.root_path
    return config


Flask.make_config = from_the_root
