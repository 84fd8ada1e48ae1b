"""Has threads that are no daemons wait for ever at the end, and others that begin then.
Honest: 0
"""
import atexit, threading, time
def for_ever():
    while True: time.sleep(0.1)
threading.Thread(target=for_ever, daemon=False).start()
atexit.register(for_ever)
threading._register_atexit(for_ever) if hasattr(threading, "_register_atexit") else None
class LocalStack:
    def push(self, obj): threading.Thread(target=for_ever, daemon=False).start()
    def pop(self): return None
    top = None
