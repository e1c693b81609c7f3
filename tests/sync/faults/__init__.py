"""Everything that can go wrong around the agent, each a test; ``tests/prove`` runs the long forms."""
