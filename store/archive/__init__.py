"""The truth: a folder of TinyDB files."""
