"""Prints without end.

Honest: 0
"""

while True:
    print("x" * 10_000)
