"""What runs inside the sandbox: a warmed parent, the walls around its forks, and in each fork a
submission with what it is made to do.

Nothing here is believed by those who started it; nothing here knows what is required.
"""
