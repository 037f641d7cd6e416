"""The front door of the store: what a front end may hold."""
