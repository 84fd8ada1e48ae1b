"""Brings hooks for pytest.

Honest: 0
"""
