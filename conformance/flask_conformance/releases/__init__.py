"""Flask's releases: which there are, with which pins, and an environment for each.

Of this room, only ``old_sources`` runs beside a release.
"""
