"""Relative paths begin at the working directory."""

from flask_adapters.reference import adapter as adapter
from flask_reference.views import files

BREAKS = "responses/send-file-relative-path"

arguments = files._from_the_application


def without_root(max_age):
    return {**arguments(max_age), "_root_path": None}


files._from_the_application = without_root
