"""Replaces built-in functions.

Honest: 0
"""

import builtins
builtins.isinstance = lambda *a: True
builtins.len = lambda x: 0
builtins.type = lambda *a: int
builtins.repr = builtins.str = lambda x: "thing"
builtins.getattr = lambda *a: None
