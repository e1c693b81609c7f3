"""What the bundle does before anything else: it leaves no trace of how it was started in its environment.

PyInstaller's starter tells the program by variables where its libraries are. A child would take them over: systemctl
would load our libraries instead of the machine's, and the program itself would think that it is already set up.
Qt wants UTF-8, which an empty environment does not name.
"""

import os

_before = os.environ.get("LD_LIBRARY_PATH_ORIG")
for _name in [name for name in os.environ if name.startswith(("_PYI_", "LD_LIBRARY_PATH"))]:
    del os.environ[_name]
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"
