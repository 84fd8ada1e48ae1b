"""Chapter *cli*: the command line; itself the import name ``flask.cli``."""

from .commands import routes_command as routes_command
from .commands import run_command as run_command
from .commands import shell_command as shell_command
from .dotenv import load_dotenv as load_dotenv
from .groups import AppGroup as AppGroup
from .groups import FlaskGroup as FlaskGroup
from .locate import NoAppException as NoAppException
from .locate import ScriptInfo as ScriptInfo
from .locate import find_app_by_string as find_app_by_string
from .locate import find_best_app as find_best_app
from .locate import locate_app as locate_app
from .locate import pass_script_info as pass_script_info
from .locate import prepare_import as prepare_import
from .main import cli as cli
from .main import main as main
from .options import get_version as get_version
from .serving import show_server_banner as show_server_banner
from .with_context import with_appcontext as with_appcontext
