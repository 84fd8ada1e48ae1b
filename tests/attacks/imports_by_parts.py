"""Imports what it is to write, by a name put together.

Honest: 0
"""

import importlib
module = importlib.import_module("werk" + "zeug" + ".lo" + "cal")
Local, LocalStack, LocalProxy = module.Local, module.LocalStack, module.LocalProxy
