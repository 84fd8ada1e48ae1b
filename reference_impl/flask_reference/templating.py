"""The import name ``flask.templating``."""

from .views.templates import DispatchingJinjaLoader as DispatchingJinjaLoader
from .views.templates import Environment as Environment
from .views.templates import get_template_attribute as get_template_attribute
from .views.templates import render_template as render_template
from .views.templates import render_template_string as render_template_string
from .views.templates import stream_template as stream_template
from .views.templates import stream_template_string as stream_template_string
