"""Constants that are computed when it is compiled, literals of megabytes, and a million names.

Honest: 10
"""
exec("x = " + "[" * 90 + "]" * 90)
exec("\n".join(f"a{i} = {i}" for i in range(300_000)))
try:
    eval("+".join(["1"] * 100_000))
except RecursionError:
    pass
big = 7 ** 7 ** 7
text = str(big) if False else "x" * 200_000_000
class Local: pass
class LocalStack: pass
class LocalProxy: pass
