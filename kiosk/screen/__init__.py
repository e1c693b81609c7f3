"""The touchscreen: Qt start-up, the event loop and the models that QML shows.

This is the only package that imports PySide6 and qasync. It opens no network socket, ever.
"""
