"""The peer of server_bench: FastAPI on uvicorn with uvloop and httptools, both of which have to be there.

    peer.py PORT [DATABASE]     with a database it looks up examples in it as well
"""

import sqlite3
import sys

import httptools  # noqa: F401  uvicorn would fall back to something slower without a word
import uvicorn
import uvloop  # noqa: F401
from fastapi import FastAPI, HTTPException

app = FastAPI()
FIND = "SELECT * FROM materials WHERE lookup_hash = ? AND rank > 0"


@app.get("/ping")
async def ping():
    return {"status": "alive"}


if len(sys.argv) > 2:
    connection = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row

    @app.get("/api/v1/demo/lookup/{lookup_hash}")
    async def lookup(lookup_hash: str):
        row = connection.execute(FIND, (lookup_hash,)).fetchone()
        if row is None:
            raise HTTPException(status_code=404)
        return dict(row)


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), loop="uvloop", http="httptools", access_log=False,
            log_level="warning")
