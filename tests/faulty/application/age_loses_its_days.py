"""Of a maximum age given as a timedelta the days are lost."""

from datetime import timedelta

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "application/max-age-of-files"

get_send_file_max_age = Flask.get_send_file_max_age


def without_days(self, filename):
    age = self.config["SEND_FILE_MAX_AGE_DEFAULT"]
    if isinstance(age, timedelta):
        return age.seconds
    return get_send_file_max_age(self, filename)


Flask.get_send_file_max_age = without_days
