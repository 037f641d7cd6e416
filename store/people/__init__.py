"""Sightings merged into persons, and ranked; pure."""
