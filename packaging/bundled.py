"""Where a bundle begins: the same command line as everywhere else."""

import sys

from diagnostic.cli import main

if __name__ == "__main__":
    sys.exit(main())
