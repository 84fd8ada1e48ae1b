"""Brings modules by the names of the grader's.

Honest: 0
"""
