"""Files may be kept for twelve hours, as long ago."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "responses/send-file-max-age"

Flask.default_config = {**Flask.default_config, "SEND_FILE_MAX_AGE_DEFAULT": 43200}
