"""The import name ``flask.helpers``."""

from .cli.environment import get_debug_flag as get_debug_flag
from .cli.environment import get_load_dotenv as get_load_dotenv
from .setup.folders import get_root_path as get_root_path
from .views.files import send_file as send_file
from .views.files import send_from_directory as send_from_directory
from .views.helpers import abort as abort
from .views.helpers import make_response as make_response
from .views.helpers import redirect as redirect
from .views.helpers import url_for as url_for
from .views.messages import flash as flash
from .views.messages import get_flashed_messages as get_flashed_messages
from .views.streaming import stream_with_context as stream_with_context
from .views.templates import get_template_attribute as get_template_attribute
