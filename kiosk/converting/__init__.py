"""Media made fit to be shown: pictures, drawings, films and captions, looked at with care and brought into the house's
formats. Used by the hub, and by the child process that takes files in at a kiosk; never by the screen itself.
"""
