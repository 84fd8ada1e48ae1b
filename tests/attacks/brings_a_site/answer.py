"""Brings what the interpreter runs when it starts.

Honest: 0
"""
