"""Configuration files are read as latin-1."""

from flask_adapters.reference import adapter as adapter
from flask_reference.setup import config

BREAKS = "application/non-ascii-settings"

read = config._read


def read_as_latin_1(path, load, mode, *rest):
    found = read(path, load, mode, *rest)
    return found.decode("latin-1") if isinstance(found, bytes) else found


config._read = read_as_latin_1
