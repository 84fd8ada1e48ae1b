"""What an old Flask release needs to run on Python 3.

Used inside environments full of old pins, so the standard library and ``packaging`` (which
pytest brings) are all that these modules import.
"""
