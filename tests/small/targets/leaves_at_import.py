"""Prints and calls sys.exit when it is imported, as a script without a main guard does."""

import sys

print("usage: leaves_at_import PORT")
sys.exit("no port")
