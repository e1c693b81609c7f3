"""What the Center talks about, in plain Python.

Nothing here knows of Qt, SQL, HTTP or the file system. See ARCHITECTURE.md for the direction of every dependency.
"""
