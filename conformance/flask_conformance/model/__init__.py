"""The words of the project as types: requirement, edition, outcome, run.

Nothing here imports pytest or a framework, so every other part may import it.
"""
