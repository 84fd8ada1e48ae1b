"""Names and messages with control characters, markup and formulas.

Honest: 0
"""

print("\x1b[2J\x1b]0;owned\x07<script>alert(1)</script>\u202e")
raise ValueError("=HYPERLINK(\"http://x\")\x1b[31m<img src=x onerror=alert(1)>\n| a | b |")
