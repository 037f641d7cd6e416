"""Sources into the archive."""
