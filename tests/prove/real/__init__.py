"""A real hub, real agents, and the wires between them: what ``test_real_seats`` puts together."""
