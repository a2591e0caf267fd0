"""The set-up page: whose assessment, what was agreed, who works on it."""
