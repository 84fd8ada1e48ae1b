"""What a view is made of and answers with; itself the import name ``flask.views``."""

from .classes import MethodView as MethodView
from .classes import View as View
from .classes import http_method_funcs as http_method_funcs
