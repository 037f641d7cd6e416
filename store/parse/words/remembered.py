"""How many answers are kept of what is asked again and again: what releases say is much the same.

A cache is a matter of time and memory alone, and none may grow with the archive.
"""

TEXTS = 4  # whole texts, which one finder after another looks through
LINES = 4_096
PHRASES = 8_192
WORDS = 16_384
