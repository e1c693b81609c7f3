"""The long forms of tests that ``make test`` holds in short; ``make prove`` runs them."""
