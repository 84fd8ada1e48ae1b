"""A timedelta as the age of files counts without its days."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/file-max-age"

get_max_age = Blueprint.get_send_file_max_age


def within_a_day(self, filename):
    age = get_max_age(self, filename)
    return age if age is None else age % 86_400


Blueprint.get_send_file_max_age = within_a_day
