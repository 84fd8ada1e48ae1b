import os
print("ran at the start")
os._exit(0)
