"""The gates of ``make test``: each is a program of its own, and ``check`` runs them all."""
