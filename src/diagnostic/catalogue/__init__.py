"""Reads and checks what ships as data: question sets and reference lists. Read-only files, nothing else."""
