from .core import *
from .proxies import *
