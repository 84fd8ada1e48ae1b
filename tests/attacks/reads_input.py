"""Reads from the keyboard.

Honest: 0
"""

import sys
print(sys.stdin.read())
input()
