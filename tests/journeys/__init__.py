"""Journeys through the whole program: hub, agent and the real screen, by touch."""
