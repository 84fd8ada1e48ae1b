"""Report: akuity/kargo#5629
A max_age for files that is configured as a duration is not turned into seconds.
"""

from changed import change
from flask import Flask

from flask_adapters.flask import FlaskAdapter as adapter

ROUND = 6
KIND = "send_file"
EXPECTED = ("responses/send-file-max-age", "application/max-age-of-files")

change(Flask.get_send_file_max_age, {"return int(value.total_seconds())": "return value"})
