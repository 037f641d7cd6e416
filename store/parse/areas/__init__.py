"""Where in a release what stands: head, text, contacts."""
