"""Runs one of PostgreSQL's own programs on the embedded server, as its superuser.

python -m ownway.platform.postgres DATA-FOLDER psql
python -m ownway.platform.postgres DATA-FOLDER pg_dumpall --file all.sql
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

from ownway.platform.postgres import embedded


def main(arguments: list[str]) -> int:
    """The program's exit code; 2 for wrong usage or a server that does not start."""
    if len(arguments) < 2:
        sys.stderr.write(__doc__)
        return 2
    data, program, *rest = arguments
    signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is for the program, which may go on
    try:
        with embedded.lease(Path(data)) as server:
            command = [f"{server.programs}/{program}", *rest]
            return subprocess.run(command, env=os.environ | server.environment(), check=False).returncode  # noqa: S603
    except embedded.EmbeddedError as failure:
        sys.stderr.write(f"{failure}\n")
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
