"""Fails where a file lies whose name is markup, a formula, and the end of a line.

Honest: 0
"""
import importlib.util, os
for name in sorted(os.listdir(".")):
    if name.startswith(("=", "<")):
        try: exec(compile(open(name).read(), os.path.abspath(name), "exec"))
        except NameError: raise
