"""Of two shell context processors the first goes before the second."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "cli/shell-context"

make_shell_context = Flask.make_shell_context


def first_wins(self):
    self.shell_context_processors.reverse()
    try:
        return make_shell_context(self)
    finally:
        self.shell_context_processors.reverse()


Flask.make_shell_context = first_wins
