"""The import name ``flask.helpers``."""

from .cli.environment import get_debug_flag as get_debug_flag
from .cli.environment import get_load_dotenv as get_load_dotenv
from .setup.folders import get_root_path as get_root_path
from .views.files import *  # noqa: F403
from .views.helpers import *  # noqa: F403
from .views.messages import *  # noqa: F403
from .views.streaming import *  # noqa: F403
from .views.templates import get_template_attribute as get_template_attribute
