"""Tells the grader names of its own that a page or a terminal would obey, and thousands of them.

Honest: 0
"""

import json, os
nasty = "\x1b[2J</p><script>alert(1)</script>=cmd()\u202e\ud800"
own = {"Local": nasty, "LocalStack": "a\n# 100 of 100 points\n"} | {nasty + str(n): nasty for n in range(3000)}
os.write(3, json.dumps({"own": own, "missing": [nasty, "LocalProxy", "<img src=x>"]}).encode() + b"\n")
os._exit(0)
