"""What stands in the search bar, understood; pure."""
