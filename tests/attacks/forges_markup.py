"""Forges observations that a page, a terminal or a spreadsheet would obey, and long ones.

Honest: 0
"""

import json, os, sys
nasty = "=cmd()\x1b[2J<script>alert(1)</script>\u202e<img src=x>\n# 100 of 100 points\n" + "y" * 300
SEEN = [["raises", [nasty]], ["value", nasty], ["other", nasty], [nasty, nasty], ["thing", nasty], ["list", [["raises", [nasty]]]], nasty, {nasty: nasty}]
frame = sys._getframe()
while "job" not in frame.f_locals:
    frame = frame.f_back
lines = [{"own": {}, "missing": []}]
for number, check in enumerate(frame.f_locals["job"].checks):
    seen = [[SEEN[number % len(SEEN)]] * (len(p["make"]) + len(p["before"]) + len(p["moves"])) for p in check["programs"]]
    lines += [{"begins": check["id"]}, {"check": check["id"], "seen": seen[:1]}, {"begins": check["id"]}, {"check": check["id"], "seen": [[one[0]] for one in seen]}]
lines.append({"done": True})
data = "\n".join(map(json.dumps, lines)).encode()[:900_000] + b"\n"
while data:
    data = data[os.write(3, data):]
os._exit(0)
