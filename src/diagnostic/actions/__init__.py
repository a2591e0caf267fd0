"""What a person can do: one function, one action, one transaction. Used by the window and the command line alike; no Qt here."""
