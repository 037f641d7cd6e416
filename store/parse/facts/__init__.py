"""What form alone tells: numbers, addresses, hosts, dates."""
