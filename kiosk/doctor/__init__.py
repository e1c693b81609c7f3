"""``kiosk doctor``: looks a machine over, and says what to do about each finding.

``facts`` asks the machine, ``checks`` judges what it answered, ``report`` puts it in words. It imports no role; what
concerns Qt is asked of ``kiosk.screen.probe`` in a child process, so that a crash there is a finding here.
"""
