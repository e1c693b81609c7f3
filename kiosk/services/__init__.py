"""What a person at the screen can do: the use cases, in terms of the domain, with the store behind them."""
