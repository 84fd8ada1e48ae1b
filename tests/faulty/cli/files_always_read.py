"""``FLASK_SKIP_DOTENV`` is ignored."""

from flask_adapters.reference import adapter as adapter
from flask_reference.cli import locate

BREAKS = "cli/dotenv-by-command"

locate.get_load_dotenv = lambda default=True: default
