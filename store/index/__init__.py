"""The read model: derived from the archive, rebuilt whenever it is missing, damaged or behind."""
