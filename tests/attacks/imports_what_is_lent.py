"""Imports the parts that are lent.

Honest: 0
"""

try:
    from lent import Local, LocalStack
except ImportError:
    from flask_conformance.sandbox.lent import Local, LocalStack
