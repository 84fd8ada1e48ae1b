"""The import name ``flask.json``."""

from ..core.json import dump as dump
from ..core.json import dumps as dumps
from ..core.json import jsonify as jsonify
from ..core.json import load as load
from ..core.json import loads as loads
from . import provider as provider
from . import tag as tag
