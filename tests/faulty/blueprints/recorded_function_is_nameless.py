"""What ``record_once`` keeps does not bear the function's name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/recorded-attributes"


def record_once(self, func):
    self.record(lambda state: func(state) if state.first_registration else None)


Blueprint.record_once = record_once
