"""Never ends when imported.

Honest: 0
"""

while True:
    pass
