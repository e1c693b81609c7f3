"""``kiosk update``: a new version of the program beside the one that runs, and back again when it is not healthy."""
