"""Chapter *cli*: the command line; itself the import name ``flask.cli``."""

from .commands import *  # noqa: F403
from .dotenv import *  # noqa: F403
from .groups import *  # noqa: F403
from .locate import *  # noqa: F403
from .main import cli as cli
from .main import main as main
from .options import get_version as get_version
from .serving import show_server_banner as show_server_banner
