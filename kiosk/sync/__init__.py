"""The agent: fetches editions and media, answers the screen's orders, and talks with the desk.

Plain synchronous functions that can be killed at any line; threads only for parallel downloads. urllib3 and tuf live
here only. Nothing here knows of Qt.
"""
