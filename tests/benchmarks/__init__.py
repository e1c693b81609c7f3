"""How fast, how small, how steady: ``make bench``. A row is a promise, a figure of ours and a peer's beside it."""
