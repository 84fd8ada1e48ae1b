"""The option ``host`` is dropped where hosts are not matched."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "routing/rule-options"

add_url_rule = Flask.add_url_rule


def without_host(self, *args, **options):
    if not self.url_map.host_matching:
        options.pop("host", None)
    add_url_rule(self, *args, **options)


Flask.add_url_rule = without_host
