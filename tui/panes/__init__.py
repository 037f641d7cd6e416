"""The regions of a screen: each shows what it is given and says what happened in it."""
