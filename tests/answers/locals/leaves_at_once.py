"""Expected: ungradable. Importing it ends the program."""

import sys

if __name__ != "__main__":
    sys.exit("run me as a program")
