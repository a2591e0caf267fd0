"""Reports: what is said (``content``), then how it is printed (PDF, Word). The only room that prints."""
