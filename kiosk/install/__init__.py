"""``kiosk install``: makes this program the kiosk of a Debian or Ubuntu machine, and keeps it so.

``layout`` says where everything lies, ``plan`` what has to be done, ``steps`` how one thing is done. It knows neither
Qt nor the two files nor a role: the machine is all that it knows.
"""
