"""A reloader's child repeats the banner."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import commands

BREAKS = "cli/run-banner"

commands.show_server_banner = lambda debug, path: print(
    f"Serving {path}\nDebug mode: {'on' if debug else 'off'}"
)
