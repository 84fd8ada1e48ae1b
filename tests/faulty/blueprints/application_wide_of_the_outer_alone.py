"""What a nested blueprint registers for the whole application is forgotten."""

from flask_adapters.reference import adapter as adapter
from flask_reference.blueprints import Blueprint

BREAKS = "blueprints/nested-application-wide"


def outer_alone(self, setup_name, *args):
    def set_up(state):
        if not state.name_prefix:
            getattr(state.app, setup_name)(*args)

    self.record_once(set_up)


Blueprint._on_the_app = outer_alone
