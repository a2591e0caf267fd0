"""The page of findings and recommendations."""
