"""For how long personal details are kept, sealed as they are."""

from __future__ import annotations

from datetime import timedelta

DETAILS_DAYS = 14
"""Days after a slot until the hub erases who booked, where it says nothing else."""

AT_KIOSK = timedelta(hours=72)
"""After a slot, until what is sealed leaves the kiosk where it was typed; the hub has it long before."""
