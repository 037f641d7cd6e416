"""The front ends: a command line and a browser over one Library."""
