"""Watches and steers its callers with a trace function.

Honest: 0
"""

import sys, threading
def trace(frame, event, argument):
    if event == "return" and frame.f_code.co_name in ("does", "run", "shown"):
        frame.f_locals["value"] = ["thing", 0]
    return trace
sys.settrace(trace)
sys.setprofile(trace)
threading.settrace(trace)
