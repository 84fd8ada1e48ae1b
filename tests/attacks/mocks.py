"""Hands in objects of unittest.mock, which accept everything and keep what is set on them.
Honest: 5.56
"""
from unittest.mock import MagicMock
class Local(MagicMock): pass
class LocalStack(MagicMock): pass
class LocalProxy(MagicMock): pass
release_local = MagicMock()
