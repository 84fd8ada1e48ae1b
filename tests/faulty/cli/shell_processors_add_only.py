"""Shell context processors cannot replace a name."""

from flask_adapters.reference import adapter as adapter
from flask_reference.app import Flask

BREAKS = "cli/shell-context"

make_shell_context = Flask.make_shell_context


def make_weakly(self):
    names = {}
    for processor in self.shell_context_processors:
        names = {**processor(), **names}
    return {**names, **make_shell_context(self), "app": self}


Flask.make_shell_context = make_weakly
