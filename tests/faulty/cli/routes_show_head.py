"""``routes`` always shows HEAD and OPTIONS."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import routes_command

BREAKS = "cli/routes"

show = routes_command.callback
routes_command.callback = lambda sort, all_methods: show(sort, True)
