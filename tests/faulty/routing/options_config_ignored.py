"""``PROVIDE_AUTOMATIC_OPTIONS`` in the configuration changes nothing."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/automatic-options-config"

add_url_rule = Flask.add_url_rule


def always_on(self, *args, **options):
    said = self.config["PROVIDE_AUTOMATIC_OPTIONS"]
    self.config["PROVIDE_AUTOMATIC_OPTIONS"] = True
    try:
        add_url_rule(self, *args, **options)
    finally:
        self.config["PROVIDE_AUTOMATIC_OPTIONS"] = said


Flask.add_url_rule = always_on
